/**
 * Where an engine lets no text become script or markup, our own text needs a policy by name. The names
 * stand in src/build/policy/policy.ts; what goes through one is written at build and never typed.
 */
type Name = 'pay-clinic' | 'pay-clinic-plans' | 'pay-clinic-preview';
type Rules = Readonly<Record<'createHTML' | 'createScriptURL', (text: string) => string>>;

interface Trusting {
  readonly trustedTypes?: { createPolicy(name: Name, rules: Rules): Rules };
}

const itself = (text: string): string => text;

/** Once a page for each name. Engines without it take the text as it is. */
export function trusted(name: Name): Rules {
  const rules = { createHTML: itself, createScriptURL: itself };
  return (globalThis as Trusting).trustedTypes?.createPolicy(name, rules) ?? rules;
}
