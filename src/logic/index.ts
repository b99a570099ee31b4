/**
 * The rules of Pay Clinic. Pure functions: no page, clock, network, storage or locale text. They
 * answer with ids and figures, and the site turns those into words. Facts come in as arguments,
 * in the shapes that the built site publishes below `/data`.
 */
export * from './names/index.ts';
export * from './mrz/index.ts';
export * from './limits/index.ts';
export * from './messages/index.ts';
export * from './cards/index.ts';
export * from './phones/index.ts';
export * from './retry/index.ts';
export * from './reminders/index.ts';
export * from './show-card/index.ts';
export * from './triage/index.ts';
