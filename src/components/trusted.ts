/**
 * Where an engine lets no text become script or markup, our own text needs a policy by name. The names
 * stand in src/build/policy/policy.ts; what goes through one is written at build and never typed.
 */
type Name = 'pay-clinic' | 'pay-clinic-plans' | 'pay-clinic-preview';
type Kind = 'createHTML' | 'createScriptURL';
type Rules<Kinds extends Kind> = Readonly<Record<Kinds, (text: string) => string>>;

interface Trusting {
  readonly trustedTypes?: {
    createPolicy<Kinds extends Kind>(name: Name, rules: Rules<Kinds>): Rules<Kinds>;
  };
}

/**
 * Once a page for each name. A policy makes what it is asked for here and nothing else: what brings the
 * service worker makes no markup. Engines without policies take the text as it is.
 */
export function trusted<Kinds extends Kind>(name: Name, ...kinds: readonly Kinds[]): Rules<Kinds> {
  const rules = Object.fromEntries(kinds.map((kind) => [kind, (text: string) => text]));
  const asked = rules as Rules<Kinds>;
  return (globalThis as Trusting).trustedTypes?.createPolicy(name, asked) ?? asked;
}
