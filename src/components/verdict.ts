/** What a reader may do now. Each has a word (`ui.verdict.…`) and a shape (VerdictIcon.astro). */
export type Verdict = 'safe' | 'wait' | 'stop' | 'fix' | 'ask';
