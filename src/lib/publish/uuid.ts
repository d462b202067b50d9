import { createHash } from 'node:crypto';

/** The names of this program’s publications; drawn once, and never to be changed. */
const NAMESPACE = '69efc31c-c60b-4fc8-b149-94a6f80d8263';

/**
 * A UUID that is always the same for the same parts: version 5 of RFC 9562, a hash of names. What it
 * names may move to another address and keep it.
 *
 * @param parts such as the story, the language and the chapter
 */
export function uuid(...parts: string[]): string {
	const hash = createHash('sha1')
		.update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
		.update(parts.join('/'))
		.digest();
	hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
	hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
	const hex = hash.toString('hex');
	return [0, 8, 12, 16, 20].map((at, n, all) => hex.slice(at, all[n + 1] ?? 32)).join('-');
}
