import { dev } from '$app/environment';
import { asset } from '$app/paths';

/**
 * Asks for the article to be kept for a time without a network (service-worker.ts), once the page is
 * whole. Where that cannot be, as in a file from a memory stick or a frame that is fenced in, the page
 * is read as ever.
 */
export function keep(): void {
	if (dev) return;
	const register = async () => {
		try {
			await navigator.serviceWorker.register(asset('/service-worker.js'));
		} catch {
			// It is not kept.
		}
	};
	if (document.readyState === 'complete') void register();
	else addEventListener('load', register, { once: true });
}
