import type { Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import { claim, figure, heading, paragraph } from './claims';
import { inJune, lastSaturday, weekday } from './june';
import type { Name } from './scene';
import type { Leaves, Stamp } from './stamps';

/** The words of the frames; the claims come one by one and stay. */
export function captions(
	desk: Desk,
	leaves: Leaves,
	junes: number
): { claims: Word[][]; frames: Record<Name, Word[]> } {
	const { shape, say, published } = desk;
	const wide = shape === 'wide';
	const now = Number(published.slice(0, 4));
	const weekdays = say({
		hu: 'hétfő kedd szerda csütörtök péntek szombat vasárnap',
		en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
	}).split(' ');
	const [sixteen, nineteen, thirty] = leaves.departure;
	const claims: Word[][] = [
		claim(
			desk,
			0,
			sixteen,
			{ hu: 'az utolsó vonat', en: 'the last train' },
			{ hu: 'vége a csapatok kivonásának', en: 'the troops are withdrawn' }
		),
		claim(
			desk,
			1,
			nineteen,
			{ hu: 'az utolsó katona', en: 'the last soldier' },
			{ hu: 'nem marad idegen hadsereg', en: 'no foreign army is left' }
		),
		claim(
			desk,
			2,
			thirty,
			{ hu: 'a szerződés határideje', en: 'the deadline of the treaty' },
			{ hu: 'és az országos ünnepségek napja', en: 'and the day of the celebrations' }
		)
	];
	const dated = ({ day }: Stamp) =>
		figure(desk, weekdays[weekday(inJune(leaves.year.departure, day))] ?? '', String(day));
	const [memorial, freedom] = leaves.act;
	const lawful = [
		...paragraph(
			desk,
			wide ? 172 : 268,
			{ hu: '{freedom-act}', en: '{freedom-act}' },
			wide ? 54 : 24,
			800
		),
		...paragraph(
			desk,
			wide ? 222 : 290,
			{
				hu: 'Törvény Magyarország szabadsága visszaszerzésének jelentőségéről és a Magyar Szabadság Napjáról',
				en: 'Act on the significance of regaining the freedom of Hungary and on the Day of Hungarian Freedom'
			},
			wide ? 29 : 14.5,
			600,
			undefined,
			wide ? undefined : 290
		),
		...claim(
			desk,
			1,
			memorial,
			{ hu: 'nemzeti emléknap', en: 'national memorial day' },
			{ hu: 'minden évben ezen a napon', en: 'on this day every year' }
		),
		...claim(
			desk,
			2,
			freedom,
			{ hu: 'a Magyar Szabadság Napja', en: 'Day of Hungarian Freedom' },
			{
				hu: 'június utolsó szombatja: itt éppen ez',
				en: 'the last Saturday of June: here, this one'
			}
		)
	];
	const saturday = [
		...figure(desk, String(now), String(lastSaturday(now))),
		...heading(
			desk,
			wide ? 424 : 280,
			{ hu: 'június utolsó szombatja', en: 'the last Saturday of June' },
			{ hu: 'e cikk megjelenésének évében', en: 'in the year of this article' }
		),
		...heading(
			desk,
			wide ? 522 : 326,
			{ hu: 'minden év a maga napja alatt', en: 'each year under its day' },
			{ hu: 'a vékonyak még hátravannak', en: 'the thin ones are to come' }
		),
		...heading(
			desk,
			wide ? 620 : 372,
			{ hu: '{no-foreign-army|day|ra} soha', en: 'never on {no-foreign-army|day}' },
			{
				hu: 'legalább öt nappal később van',
				en: 'it is at least five days later'
			}
		)
	];
	const rituals: Word[] = [
		{
			x: wide ? 24 : 12,
			y: wide ? 104 : 44,
			text: say({ hu: `${junes} június azóta`, en: `${junes} Junes since` }),
			size: wide ? 84 : 38,
			weight: 800
		},
		{
			x: wide ? 24 : 12,
			y: wide ? 150 : 66,
			text: say({
				hu: 'egy gyűrű = egy június az utolsó katona távozása óta',
				en: 'one ring = one June since the last soldier left'
			}),
			size: wide ? 30 : 15
		},
		{
			x: wide ? 690 : 12,
			y: wide ? 818 : 430,
			text: say({
				hu: 'szaggatott: a Világfa kettétörve',
				en: 'dashed: the World Tree in two'
			}),
			size: wide ? 23 : 13.5
		}
	];
	return {
		claims,
		frames: {
			sixteen: dated(sixteen),
			nineteen: dated(nineteen),
			thirty: dated(thirty),
			law: lawful,
			saturday,
			rituals
		}
	};
}
