import scrollama from 'scrollama';
import { untrack } from 'svelte';
import { activeStep, progressThrough } from './active';

/** Whoever passes a step in less time is not reading it, in milliseconds. */
const DWELL = 1000;

/**
 * Where the reader is. scrollama's events only wake it: the index is measured from the steps'
 * positions, so that jumps, reloads, deep links and changes of the window cannot leave it wrong.
 */
export class Reader {
	/** Index into the steps; −1 above the first. */
	index = $state(-1);
	/** How far through the current step, 0 to 1; kept only for steps that ask for it. */
	progress = $state(0);
	/** Index of the chapter whose head or text is under the reader's eye; 0 above the first. */
	chapter = $state(0);
	/** Whether the reader stays with a step long enough to watch a movement. */
	calm = $state(true);
	/** Whether the reader has left the top of the page. */
	moved = $state(false);
	steps: HTMLElement[] = [];

	/**
	 * Watches the steps and chapters below an element. The reading line is taken from the CSS custom property
	 * `--line` of the root, as a share of the window's height.
	 */
	attach = (article: HTMLElement): (() => void) => {
		this.steps = [...article.querySelectorAll<HTMLElement>('.step')];
		const step = this.steps;
		const chapters = [...article.querySelectorAll<HTMLElement>('.chapter')];
		const scroller = scrollama();
		const line = () => share() * innerHeight;
		const share = () =>
			Number(getComputedStyle(document.documentElement).getPropertyValue('--line')) || 0.5;
		let timer: ReturnType<typeof setTimeout> | undefined;
		let changed = 0;
		const measure = () => {
			clearTimeout(timer);
			timer = undefined;
			this.moved ||= scrollY > 0;
			const tops = step.map((element) => element.getBoundingClientRect().top);
			const index = activeStep(tops, line());
			const current = step[index];
			if (index !== this.index) {
				const now = performance.now();
				this.calm = now - changed > DWELL;
				changed = now;
			}
			this.index = index;
			const heads = chapters.map((element) => element.getBoundingClientRect().top);
			this.chapter = Math.max(0, activeStep(heads, line()));
			this.progress =
				current && 'linked' in current.dataset
					? progressThrough(tops[index] ?? 0, current.offsetHeight, line())
					: 0;
		};
		// Not in the next frame but before it, so that the frame has less to do.
		const wake = () => {
			timer ??= setTimeout(measure);
		};
		let height = innerHeight;
		const resize = () => {
			// scrollama watches the heights of steps, not of the window.
			if (height !== innerHeight) scroller.resize();
			height = innerHeight;
			wake();
		};
		const onScroll = () => {
			// A linked step follows every pixel; Safari before 26 does not say when scrolling has ended.
			const linked = 'linked' in (step[this.index]?.dataset ?? {});
			if (!this.moved || linked || !('onscrollend' in window)) measure();
		};
		// In its own time: nothing scrolls while the page is given its life.
		const setup = setTimeout(() => {
			if (step.length === 0) return;
			scroller
				.setup({
					step: [...step, ...chapters],
					offset: (Math.round(share() * 10) / 10) as scrollama.DecimalType
				})
				.onStepEnter(wake)
				.onStepExit(wake);
		});
		addEventListener('resize', resize);
		addEventListener('scrollend', wake);
		addEventListener('scroll', onScroll, { passive: true });
		// An attachment runs again when what it has read changes; this one must run once.
		untrack(measure);
		return () => {
			clearTimeout(setup);
			scroller.destroy();
			clearTimeout(timer);
			removeEventListener('resize', resize);
			removeEventListener('scrollend', wake);
			removeEventListener('scroll', onScroll);
		};
	};
}
