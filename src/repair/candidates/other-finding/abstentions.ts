/** Why nothing is offered for the findings of terraform's own that have no safe edit, for a reviewer. */
export const REASONS: readonly { readonly of: RegExp; readonly reason: string }[] = [
  {
    of: /^Invalid character$/,
    reason: 'The text is no address of anything, and what is meant is not to be seen.',
  },
  {
    of: /^Unsupported Terraform Core version$/,
    reason: "The module asks for another version of Terraform, which is the author's choice.",
  },
  {
    of: /^Missing required provisioner plugin$/,
    reason:
      'The provisioner is no longer part of Terraform, and what it did has to be done in another way.',
  },
  {
    of: /^Invalid reference from destroy provisioner$/,
    reason:
      'A destroy provisioner may speak of its own resource only, and how it gets the value otherwise is a choice of the author.',
  },
  {
    of: /^Zero assert blocks$/,
    reason:
      'A check without an assertion checks nothing, and what it should check is not to be seen.',
  },
  {
    of: /^Invalid (?:validation|precondition|postcondition|assertion|assert) expression$/,
    reason: 'The condition depends on nothing, and what it should test is not to be seen.',
  },
  {
    of: /^Postconditions are not allowed$/,
    reason:
      'An output has only preconditions, and whether the condition can be checked before it is not to be seen.',
  },
  {
    of: /^Module is incompatible with count, for_each, and depends_on$/,
    reason:
      'The module configures providers itself, so it cannot be repeated before its own code changes.',
  },
  {
    of: /^(?:Missing required provider configuration|Provider configuration required)$/,
    reason:
      'The module that is called wants a provider configuration, and which one it should get is not to be seen.',
  },
  {
    of: /^(?:Invalid "moved" addresses|Moved |Cross-package move|Redundant move|Ambiguous move|Invalid import |Invalid "removed"|Unsupported removed)/,
    reason: 'The block speaks of objects in the state, which is not to be seen here.',
  },
  {
    of: /^(?:Invalid replace_triggered_by|Invalid .* reference in replace_triggered_by|Multiple resource references|Missing resource reference)/,
    reason:
      'Only resources of this module can trigger a replacement, and which one is meant is not to be seen.',
  },
  {
    of: /^(?:Reserved (?:argument name|block type name)|Unsupported language edition|Invalid language edition|Module uses experimental features)/,
    reason: 'Terraform keeps this name for itself or for another version of its language.',
  },
  {
    of: /^(?:Missing base|Missing .* to override|Cannot override|Unsupported override)/,
    reason:
      'The file overrides something that the module does not have, and what it should override is not to be seen.',
  },
  {
    of: /^Attempt to (?:get attribute from|index) null value$|^Splat of null value$|^Iteration over null value$/,
    reason: 'The value is always null, and what it should be is not to be seen.',
  },
  {
    of: /^Iteration over non-iterable value$/,
    reason: 'A single value has no elements, and which list is meant is not to be seen.',
  },
  {
    of: /^(?:Missing map element|Invalid object key|Duplicate object key|Incorrect key type)$/,
    reason: 'The key does not fit the map, and which one is meant is not to be seen.',
  },
  {
    of: /^(?:Null condition|Condition is null|Invalid 'for' condition)$/,
    reason: 'The condition is neither true nor false, and what it should test is not to be seen.',
  },
  {
    of: /^Duplicate provider_meta block$|^Duplicate (?:backend|required providers|HCP Terraform) configuration/,
    reason: 'The copies differ, and only the author knows which one counts.',
  },
  {
    of: /^Unknown provider function$|^Unknown provider/,
    reason: 'No provider of this module has such a function.',
  },
  {
    of: /^(?:Invalid remote-exec provisioner configuration|Cannot set both 'source' and 'content'|Invalid (?:provisioner|connection|lifecycle) block)$/,
    reason:
      'The provisioner is given too much or too little to do, and what it should do is not to be seen.',
  },
  {
    of: /^Invalid provider configuration (?:alias|reference)$|^Invalid provider reference$/,
    reason:
      'It is no name that a provider configuration may have, and which one is meant is not to be seen.',
  },
];
