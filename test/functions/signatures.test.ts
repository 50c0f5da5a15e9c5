import { spawnSync } from 'node:child_process';
import type { Parameter } from '../../src/functions/function.ts';
import { FUNCTIONS } from '../../src/functions/functions.ts';
import { testNeeding } from '../support/needs.ts';

testNeeding('terraform')(
  'all built-in functions of terraform are known by their signatures',
  () => {
    const { stdout } = spawnSync('terraform', ['metadata', 'functions', '-json'], {
      encoding: 'utf8',
      env: { ...process.env, TF_CLI_CONFIG_FILE: '/dev/null' },
    });
    const { function_signatures: theirs } = JSON.parse(stdout) as {
      readonly function_signatures: Readonly<Record<string, TheirSignature>>;
    };
    const names = Object.keys(theirs).filter((name) => !name.startsWith('core::'));
    expect(Object.keys(FUNCTIONS).sort()).toEqual(names.sort());
    for (const name of names) {
      const { parameters, variadic, returns } = FUNCTIONS[name] as (typeof FUNCTIONS)[string];
      const signature = theirs[name] as TheirSignature;
      expect([name, parameters.map(described)]).toEqual([
        name,
        (signature.parameters ?? []).map(theirParameter),
      ]);
      expect([name, variadic && described(variadic)]).toEqual([
        name,
        signature.variadic_parameter && theirParameter(signature.variadic_parameter),
      ]);
      // Where the type follows from the arguments, terraform says what it is for unknown ones.
      if (typeof returns !== 'function' && signature.return_type !== 'dynamic')
        expect([name, returns]).toEqual([name, signature.return_type]);
    }
  },
);

interface TheirParameter {
  readonly name: string;
  readonly type: unknown;
  readonly is_nullable?: boolean;
}

interface TheirSignature {
  readonly parameters?: readonly TheirParameter[];
  readonly variadic_parameter?: TheirParameter;
  readonly return_type: unknown;
}

const described = ({ name, type, allowsNull }: Parameter) => ({
  name,
  type,
  allowsNull: allowsNull ?? false,
});

const theirParameter = ({ name, type, is_nullable }: TheirParameter) => ({
  name,
  type,
  allowsNull: is_nullable ?? false,
});
