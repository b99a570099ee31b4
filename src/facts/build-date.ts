/**
 * The day that the site is built for, "YYYY-MM-DD". `BUILD_DATE` sets it (deployment, tests);
 * otherwise it is the day of the last commit, so that two builds of one commit are the same bytes.
 * Where there is no git, there is no date and none is shown.
 */
import { execFileSync } from 'node:child_process';
import { isDay } from './is-day.ts';

function commitDay(): string | undefined {
  try {
    const out = execFileSync('git', ['log', '-1', '--format=%cs'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return out.trim() || undefined;
  } catch {
    return undefined;
  }
}

export function readBuildDate(env: Record<string, string | undefined>): string | undefined {
  const given = env['BUILD_DATE'];
  if (given === undefined || given === '') return commitDay();
  if (!isDay(given))
    throw new Error(`BUILD_DATE is "${given}": write a day as YYYY-MM-DD, or leave it out.`);
  return given;
}

let date: string | undefined | null = null;

/** The build's day, worked out once. */
export function buildDate(): string | undefined {
  if (date === null) date = readBuildDate(process.env);
  return date;
}
