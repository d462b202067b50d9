import type { Words } from './ledger';

/** The names in the addresses of the pages beside the article. */
export const SLUGS = { sources: { hu: 'forrasok', en: 'sources' } } satisfies Record<string, Words>;
