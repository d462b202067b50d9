import { dev } from '$app/environment';
import { asset } from '$app/paths';

/** So long a reader rests before anything is fetched for later, in milliseconds. */
const REST = 1000;

/**
 * Asks for the article to be kept for a time without a network (service-worker.ts), when a reader who
 * has begun to read rests: whoever only looks in downloads no scene, and whoever scrolls is not
 * hindered. Where that cannot be, as in a file from a memory stick or a frame that is fenced in, the
 * page is read as ever.
 */
export function keep(): void {
	if (dev) return;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const register = async () => {
		removeEventListener('scroll', rest);
		try {
			await navigator.serviceWorker.register(asset('/service-worker.js'));
		} catch {
			// It is not kept.
		}
	};
	const rest = () => {
		clearTimeout(timer);
		timer = setTimeout(register, REST);
	};
	addEventListener('scroll', rest, { passive: true });
}
