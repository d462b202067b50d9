import type { Lang, Words } from '$lib/story/ledger';
import type { Manner, Use } from '$lib/story/uses';
import { sourcesWordingIn } from './wording.sources';

/** A link to a place of the article. */
export interface Locator {
	href: string;
	/** A number of a step, or a word. */
	label: string;
	/** The whole of it, for whoever does not see where it stands. */
	spoken: string;
	/** Whether the picture shows it there. */
	framed: boolean;
}

/** The places within a chapter, within the rest of the page, or, without a title, on this page. */
export interface Locators {
	title: string;
	places: Locator[];
}

/** A written chapter, as far as its places have names. */
export interface NamedChapter {
	id: string;
	name: Words;
	/** The ids of its steps, in order. */
	steps: readonly string[];
}

/** The addresses of the article's places, and of the text on how it was made. */
export interface Links {
	article(chapter?: string, step?: string): string;
	making: string;
}

/** The places of uses, a chapter after the other; what is told and drawn in one step is one place. */
export function locatorsOf(
	uses: readonly Use[],
	chapters: readonly NamedChapter[],
	lang: Lang,
	links: Links
): Locators[] {
	const wording = sourcesWordingIn(lang);
	const group = (own: readonly Use[], chapter?: NamedChapter): Locators[] => {
		const title = chapter?.name[lang] ?? (own[0]?.manner === 'making' ? '' : wording.article);
		const places = [undefined, ...(chapter?.steps ?? [])].flatMap((step, number) => {
			const here = own.filter((use) => use.step === step);
			const manners = here.map(({ manner }) => manner);
			const place = (label: string, framed: boolean, ...told: Manner[]): Locator => ({
				href: told.includes('making') ? links.making : links.article(chapter?.id, step),
				label,
				spoken: [
					title,
					...(step ? [wording.step(number)] : []),
					...told.map((manner) => wording.manners[manner])
				]
					.filter(Boolean)
					.join(', '),
				framed
			});
			if (step !== undefined) {
				if (here.length === 0) return [];
				return [place(String(number), manners.includes('picture'), ...manners)];
			}
			return manners.map((manner) => {
				const label = manner === 'text' ? wording.opening : wording.manners[manner];
				return place(label, manner === 'picture', manner);
			});
		});
		return places.length > 0 ? [{ title, places }] : [];
	};
	return [
		...group(uses.filter(({ chapter, manner }) => !chapter && manner !== 'making')),
		...chapters.flatMap((chapter) =>
			group(
				uses.filter((use) => use.chapter === chapter.id),
				chapter
			)
		),
		...group(uses.filter(({ manner }) => manner === 'making'))
	];
}
