import type { ArticlePage } from '$lib/article/page';

/** What the single file holds for its script. */
export interface Held {
	/** How the files of the edition are called. */
	name: string;
	page: ArticlePage;
	/** What the site has in files of their own, by their way from its root: `/drawings/…`. */
	files: Record<string, string>;
}

/** What this file holds; only after `open`. */
export let held: Held;

/** Unpacks what the file holds. In the browser only. */
export async function open(): Promise<void> {
	const packed = document.getElementById('held')!.textContent;
	const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	held = (await new Response(stream).json()) as Held;
}

/** Takes the place of `asset` of `$app/paths`: an address that holds what stands there. */
export function asset(path: string): string {
	return `data:,${encodeURIComponent(held.files[path] ?? '')}`;
}
