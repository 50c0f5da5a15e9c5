import { ownValue } from '../../value/own-value.ts';

/** How the items of a block became those of another. Names may go down into blocks: `filter.prefix`. */
export interface PartShape {
  readonly arguments?: Readonly<Record<string, ArgumentRule>>;
  /** Blocks by name; `same`: with all that is in them, as they are. */
  readonly blocks?: Readonly<
    Record<string, 'same' | { readonly to: string; readonly shape: PartShape }>
  >;
  /** Source text of what has to be there and was not asked for before, `#` being the number of the block, from 1. */
  readonly adds?: Readonly<Record<string, string>>;
  /** Names of old arguments without which nobody can say what was meant. */
  readonly needs?: readonly string[];
}

export type ArgumentRule =
  | string
  | {
      readonly to: string;
      /** The new value for a constant, as source text; `null` where that is what holds without it. */
      readonly values: Readonly<Record<string, string | null>>;
      /** What an expression of a truth value chooses between. */
      readonly either?: readonly [whenTrue: string, whenFalse: string];
      /** Why a value that is not listed stays, in one sentence. */
      readonly otherwise?: string;
    }
  /** What takes more than a name and a table: `modernise/old-forms.ts`. */
  | { readonly form: 'day' | 'redirect' | 'prefix' | 'tags'; readonly to: string };

/** A part of a resource that is a resource of its own now. */
export interface MovedPart {
  readonly type: string;
  /** The argument that names the parent, and the attribute it wants of it. */
  readonly link: readonly [argument: string, attribute: string];
  /** Of a block; absent: the argument goes under its own name. */
  readonly shape?: PartShape;
  /** The argument's name there, where it is another one. */
  readonly as?: string;
  /** Several blocks, or the items of a list: all in one resource under this name, or a resource each. */
  readonly several?: { readonly in: string } | 'each';
  /** What the parent says itself from now on. */
  readonly parent?: Readonly<Record<string, string>>;
  /** Attributes of the parent that are the new resource's now. */
  readonly attributes?: readonly string[];
  /** Resources that refer to the parent and that the service refuses before the part is there. */
  readonly first?: RegExp;
  /** Parts of the parent that need this one in the very same request. */
  readonly together?: readonly string[];
}

const ENABLED = ['"Enabled"', '"Disabled"'] as const;
const BUCKET = ['bucket', 'id'] as const;

/**
 * Sources: the AWS provider's version 4 upgrade guide ("S3 Bucket Refactor"), and its documentation of the types for
 * IAM and Redshift. What they leave open is not here.
 */
const PARTS: Readonly<Record<string, MovedPart>> = {
  'aws_s3_bucket.acl': { type: 'aws_s3_bucket_acl', link: BUCKET },
  'aws_s3_bucket.acceleration_status': {
    type: 'aws_s3_bucket_accelerate_configuration',
    link: BUCKET,
    as: 'status',
  },
  'aws_s3_bucket.request_payer': {
    type: 'aws_s3_bucket_request_payment_configuration',
    link: BUCKET,
    as: 'payer',
  },
  'aws_s3_bucket.policy': {
    type: 'aws_s3_bucket_policy',
    link: BUCKET,
    // Services that look for leave to write before they are set up.
    first:
      /^aws_(?:cloudtrail|config_delivery_channel|lb|alb|elb|flow_log|s3_bucket_logging|s3_bucket_inventory|ses_receipt_rule)$/,
  },
  'aws_s3_bucket.versioning': {
    type: 'aws_s3_bucket_versioning',
    link: BUCKET,
    shape: {
      needs: ['enabled'],
      arguments: {
        enabled: {
          to: 'versioning_configuration.status',
          values: { true: '"Enabled"' },
          otherwise:
            'A bucket that never was versioned is "Disabled" in the new resource, one that was is "Suspended", and the source does not tell which it is.',
        },
        mfa_delete: {
          to: 'versioning_configuration.mfa_delete',
          values: { false: null },
          otherwise: 'Deletion by MFA needs the serial and token of a device, which are not here.',
        },
      },
    },
    first: /^aws_s3_bucket_replication_configuration$/,
    together: ['replication_configuration'],
  },
  'aws_s3_bucket.server_side_encryption_configuration': {
    type: 'aws_s3_bucket_server_side_encryption_configuration',
    link: BUCKET,
    shape: { blocks: { rule: 'same' } },
  },
  'aws_s3_bucket.logging': {
    type: 'aws_s3_bucket_logging',
    link: BUCKET,
    shape: {
      needs: ['target_bucket'],
      arguments: { target_bucket: 'target_bucket', target_prefix: 'target_prefix' },
      adds: { target_prefix: '""' },
    },
  },
  'aws_s3_bucket.website': {
    type: 'aws_s3_bucket_website_configuration',
    link: BUCKET,
    shape: {
      arguments: {
        index_document: 'index_document.suffix',
        error_document: 'error_document.key',
        redirect_all_requests_to: { form: 'redirect', to: 'redirect_all_requests_to' },
        routing_rules: 'routing_rules',
      },
    },
    attributes: ['website_endpoint', 'website_domain'],
  },
  'aws_s3_bucket.cors_rule': {
    type: 'aws_s3_bucket_cors_configuration',
    link: BUCKET,
    several: { in: 'cors_rule' },
    shape: {
      arguments: {
        allowed_headers: 'allowed_headers',
        allowed_methods: 'allowed_methods',
        allowed_origins: 'allowed_origins',
        expose_headers: 'expose_headers',
        max_age_seconds: 'max_age_seconds',
      },
    },
  },
  'aws_s3_bucket.lifecycle_rule': {
    type: 'aws_s3_bucket_lifecycle_configuration',
    link: BUCKET,
    several: { in: 'rule' },
    shape: {
      needs: ['enabled'],
      arguments: {
        id: 'id',
        enabled: {
          to: 'status',
          values: { true: ENABLED[0], false: ENABLED[1] },
          either: ENABLED,
        },
        prefix: { form: 'prefix', to: 'filter' },
        tags: { form: 'tags', to: 'filter' },
        abort_incomplete_multipart_upload_days:
          'abort_incomplete_multipart_upload.days_after_initiation',
      },
      blocks: {
        expiration: {
          to: 'expiration',
          shape: {
            arguments: {
              date: { form: 'day', to: 'date' },
              days: 'days',
              expired_object_delete_marker: 'expired_object_delete_marker',
            },
          },
        },
        transition: {
          to: 'transition',
          shape: {
            arguments: {
              date: { form: 'day', to: 'date' },
              days: 'days',
              storage_class: 'storage_class',
            },
          },
        },
        noncurrent_version_expiration: {
          to: 'noncurrent_version_expiration',
          shape: { arguments: { days: 'noncurrent_days' } },
        },
        noncurrent_version_transition: {
          to: 'noncurrent_version_transition',
          shape: { arguments: { days: 'noncurrent_days', storage_class: 'storage_class' } },
        },
      },
      adds: { id: '"rule-#"', filter: '' },
    },
  },
  'aws_s3_bucket.object_lock_configuration': {
    type: 'aws_s3_bucket_object_lock_configuration',
    link: BUCKET,
    shape: {
      needs: ['object_lock_enabled'],
      arguments: { object_lock_enabled: { to: '', values: { '"Enabled"': null } } },
      blocks: { rule: 'same' },
    },
    parent: { object_lock_enabled: 'true' },
  },
  'aws_iam_role.inline_policy': {
    type: 'aws_iam_role_policy',
    link: ['role', 'id'],
    several: 'each',
    shape: { needs: ['name', 'policy'], arguments: { name: 'name', policy: 'policy' } },
    first: /^aws_(?:eks_\w+|batch_compute_environment|ecs_service|emr_cluster)$/,
  },
  'aws_iam_role.managed_policy_arns': {
    type: 'aws_iam_role_policy_attachment',
    link: ['role', 'name'],
    as: 'policy_arn',
    several: 'each',
    first: /^aws_(?:eks_\w+|batch_compute_environment|ecs_service|emr_cluster)$/,
  },
  'aws_redshift_cluster.logging': {
    type: 'aws_redshift_logging',
    link: ['cluster_identifier', 'cluster_identifier'],
    shape: {
      needs: ['enable'],
      arguments: {
        enable: {
          to: '',
          values: { true: null },
          otherwise:
            'Logging that is off is a resource that is not there, and its settings would go with it.',
        },
        bucket_name: 'bucket_name',
        s3_key_prefix: 's3_key_prefix',
        log_destination_type: 'log_destination_type',
        log_exports: 'log_exports',
      },
    },
  },
  'aws_redshift_cluster.snapshot_copy': {
    type: 'aws_redshift_snapshot_copy',
    link: ['cluster_identifier', 'cluster_identifier'],
    shape: {
      arguments: {
        destination_region: 'destination_region',
        retention_period: 'retention_period',
        grant_name: 'snapshot_copy_grant_name',
      },
    },
  },
};

/** Where a part of a resource went; `type` and the name of the argument or block. */
export const movedPart = (type: string, name: string): MovedPart | undefined =>
  ownValue(PARTS, `${type}.${name}`);
