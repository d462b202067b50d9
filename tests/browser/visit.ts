import { test as base, expect, type Page } from '@playwright/test';
import { teachMarkup } from './picture';

/** A step as the page tells of it. */
export interface StepOnPage {
	id: string;
	chapter: string;
	frame: string;
}

/** The frame of each chapter's stage, by the chapter's id. */
type Frames = Record<string, string>;

/** What a reader's visit to the article can do and see. Tests poll it and never sleep. */
export class Visit {
	constructor(readonly page: Page) {}

	/** Opens an address and waits until the page has taken over from the server. */
	async open(path = 'hu/'): Promise<void> {
		await this.page.goto(path);
		await this.awake();
	}

	/**
	 * Waits until the page has taken over, lays out what it would lay out when idle, moves a little, as
	 * scenes are fetched for a reader who moves, and waits until the stages in the window play.
	 */
	async awake(): Promise<void> {
		await expect(this.page.locator('.step.laid').first()).toBeAttached();
		await this.page.evaluate(() => {
			for (const step of document.querySelectorAll('.step')) step.classList.add('laid');
		});
		await this.page.evaluate(() => scrollBy({ top: scrollY > 0 ? -2 : 2, behavior: 'instant' }));
		await this.playing();
		await this.page.evaluate(() => scrollY > 2 || scrollTo({ top: 0, behavior: 'instant' }));
	}

	/** Waits until each stage in the window shows a picture that is played, and no poster. */
	async playing(): Promise<void> {
		const waiting = () =>
			this.page.evaluate(() =>
				[...document.querySelectorAll('figure.stage')]
					.filter((stage) => stage.checkVisibility())
					.filter((stage) => {
						const { top, bottom } = stage.getBoundingClientRect();
						return top < innerHeight && bottom > 0;
					})
					.filter(
						(stage) =>
							stage.querySelectorAll('svg.picture:not([class*=only])').length === 0 ||
							stage.querySelector('[class*=only]') !== null
					)
					.map((stage) => stage.closest('section')?.id)
			);
		await expect.poll(waiting, { intervals: [50, 100, 200] }).toEqual([]);
	}

	/** Every step, in order. */
	steps(): Promise<StepOnPage[]> {
		return this.page.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('section.step')].map(({ id, dataset }) => ({
				id,
				chapter: dataset.chapter ?? '',
				frame: dataset.frame ?? ''
			}))
		);
	}

	/** Scrolls at once until the element with this id begins where its link would put it. */
	async scrollTo(id: string): Promise<void> {
		await this.page.evaluate((target) => {
			const element = document.getElementById(target);
			if (!element) throw new Error(`there is no #${target}`);
			element.scrollIntoView({ block: 'start', behavior: 'instant' });
		}, id);
	}

	/** Scrolls at once to a share of the way from the top (0) to the end (1). */
	async jump(share: number): Promise<void> {
		await this.page.evaluate((part) => {
			const way = document.documentElement.scrollHeight - innerHeight;
			scrollTo({ top: way * part, behavior: 'instant' });
		}, share);
	}

	/** The id of the step under the reading line, from its position; '' above the first. */
	stepUnderLine(): Promise<string> {
		return this.page.evaluate(() => {
			const share = getComputedStyle(document.documentElement).getPropertyValue('--line');
			const steps = [...document.querySelectorAll('section.step')];
			const line = Number(share) * innerHeight;
			return steps.findLast((step) => step.getBoundingClientRect().top <= line)?.id ?? '';
		});
	}

	/**
	 * Waits until every stage shows the frame that is due by the positions of the steps in the page.
	 * @returns the frames shown
	 */
	async agree(): Promise<Frames> {
		const { shown, due } = await this.page.evaluate(async () => {
			const look = () => {
				const share = getComputedStyle(document.documentElement).getPropertyValue('--line');
				const line = Number(share) * innerHeight;
				const shown: Frames = {};
				const due: Frames = {};
				for (const chapter of document.querySelectorAll('section.chapter')) {
					const steps = [...chapter.querySelectorAll<HTMLElement>('section.step')];
					const passed = steps.filter((step) => step.getBoundingClientRect().top <= line);
					due[chapter.id] = (passed.at(-1) ?? steps[0])?.dataset.frame ?? '';
					const stage = chapter.querySelector<HTMLElement>('figure.stage');
					shown[chapter.id] = stage?.dataset.frame ?? '';
				}
				return { shown, due };
			};
			const end = performance.now() + 4000;
			let seen = look();
			while (JSON.stringify(seen.shown) !== JSON.stringify(seen.due) && performance.now() < end) {
				await new Promise((done) => requestAnimationFrame(done));
				seen = look();
			}
			return seen;
		});
		expect(shown).toEqual(due);
		await this.playing();
		return shown;
	}

	/** The words of a chapter's picture that touch the head-count, or come nearer than 8 px beside it. */
	crowding(chapter: string): Promise<(string | null)[]> {
		return this.page.evaluate((id) => {
			const stage = document.querySelector(`#${id} .stage`);
			const counts = [...(stage?.querySelectorAll('.head-count > *') ?? [])].map((part) => {
				const range = document.createRange();
				range.selectNodeContents(part);
				return range.getBoundingClientRect();
			});
			const touches = (word: Element) => {
				const { left, right, top, bottom, width, height } = word.getBoundingClientRect();
				// A box has room above the letters and below.
				const spare = height * 0.18;
				return counts.some(
					(count) =>
						width > 0 &&
						count.width > 0 &&
						left - 8 < count.right &&
						right + 8 > count.left &&
						top + spare < count.bottom &&
						bottom - spare > count.top
				);
			};
			return [...(stage?.querySelectorAll('svg.picture text') ?? [])]
				.filter((word) => !word.closest('[data-gone], [visibility=hidden]'))
				.filter(touches)
				.map((word) => word.textContent);
		}, chapter);
	}

	/** The picture that a chapter's stage shows at this moment, as markup. */
	picture(chapter: string): Promise<string> {
		return this.page.evaluate(
			(id) => markupOf(document.querySelectorAll(`#${id} figure.stage svg`)),
			chapter
		);
	}

	/** The different pictures that a stage shows until it has stood still, in order. */
	pictures(chapter: string, still = 250): Promise<string[]> {
		return this.page.evaluate(
			async ([id, rest]) => {
				const seen: string[] = [];
				const begun = performance.now();
				for (let since = begun, now = begun; now - since < rest && now - begun < 5000;) {
					await new Promise((done) => requestAnimationFrame(done));
					now = performance.now();
					const picture = markupOf(document.querySelectorAll(`#${id} figure.stage svg`));
					if (picture === seen.at(-1)) continue;
					seen.push(picture);
					since = now;
				}
				return seen;
			},
			[chapter, still] as const
		);
	}

	/** The picture of a chapter's stage once it stands still. */
	async settled(chapter: string): Promise<string> {
		return (await this.pictures(chapter)).at(-1) ?? '';
	}
}

export const test = base.extend<{ visit: Visit }>({
	visit: async ({ page }, use) => {
		await page.addInitScript(teachMarkup);
		await use(new Visit(page));
	}
});
export { expect };
