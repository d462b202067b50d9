import { edition } from '$lib/story/edition.server';
import { figure } from '$lib/story/figure';
import type { Lang } from '$lib/story/ledger';
import type { NamedDay } from '$lib/story/occasion';
import { LOGO } from '$lib/story/pages';
import type { Imprint } from './imprint';
import { story } from './scenes.server';
import { proseWordingIn } from './wording.prose';

/**
 * Who publishes the edition, and for which day; undefined where the site is built for none.
 *
 * @param root the way from the page to the root of the site
 */
export function imprintOf(lang: Lang, root: string): Imprint | undefined {
	if (!edition) return undefined;
	const { publisher, logo, date } = edition;
	const { published, next } = proseWordingIn(lang);
	const day = story().occasion ?? { date, names: [] };
	return {
		publisher,
		logo: logo && `${root}/${LOGO}`,
		lines: [
			`${published(named(day, lang))}.`,
			...('next' in day ? [`${next} ${named(day.next, lang)}.`] : [])
		].map((line) => line.replace(/\.\.$/, '.'))
	};
}

function named({ date, names }: NamedDay, lang: Lang): string {
	return [figure({ value: date }, lang), ...names.map((name) => name[lang])].join(', ');
}
