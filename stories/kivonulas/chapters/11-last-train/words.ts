import type { Desk } from '$lib/scene/frame';
import type { Word } from '$lib/scene/word';
import type { Name } from './frames';
import { setter, type View } from './setter';

/** What is written in each frame. */
export function words(desk: Desk, far: View): Record<Name, Word[]> {
	const { form, faint, line, foot, head, beside, aside, count, tens } = setter(desk, far);
	const wide = desk.shape === 'wide';
	const [bigX, bigY, bigSize] = form.big;
	return {
		'fifty-five': [
			count,
			...tens,
			...beside([
				[
					{ hu: 'kocsi az utolsó vonatban', en: 'wagons in the last train' },
					wide ? 44 : 22,
					{ weight: 800 }
				],
				[
					{
						hu: 'egy jel = egy kocsi, egy lámpa alatt öt',
						en: 'one mark = one wagon, five under each lamp'
					},
					form.note,
					{ weight: 400 }
				],
				[
					{
						hu: 'vázlat: hogy mit vittek, nincs följegyezve',
						en: 'schematic: what they carried is not on record'
					},
					form.note,
					faint
				]
			])
		],
		mandok: [
			...head(
				{ hu: 'Vasárnap, menetkészen', en: 'On Sunday, ready to depart' },
				{
					hu: 'így írta a Kelet-Magyarország, {kelet-report}',
					en: 'as the daily Kelet-Magyarország had it, {kelet-report}'
				}
			),
			{
				...foot({
					hu: 'piros: a szovjet vonat zárlámpája; az átrakó-pályaudvar rajza vázlat',
					en: 'red: the tail lamp of the Soviet train; the transshipment yard is schematic'
				}),
				...(wide ? { y: 787 } : {})
			}
		],
		chop: [
			{
				x: bigX,
				y: bigY,
				text: desk.say({ hu: '{last-train|time}', en: '{last-train|time}' }),
				size: bigSize,
				weight: 800
			},
			line(
				{
					hu: '{last-train|date}: elmegy az utolsó vonat',
					en: '{last-train|date}: the last train leaves'
				},
				bigY + (wide ? 56 : 27),
				form.sub
			),
			line(
				{
					hu: 'Mándok vagy a határ perce: a forrásból nem derül ki',
					en: 'the minute at Mándok or at the border: the source does not say'
				},
				bigY + (wide ? 94 : 48),
				form.note,
				faint
			),
			{
				...foot({
					hu: 'egy kör = egy nap: {before-deadline} maradt a határidőig',
					en: 'one ring = one day: {before-deadline} left to the deadline'
				}),
				...(wide ? { x: 464, y: 793, anchor: undefined } : {})
			}
		],
		remained: [
			...head(
				{ hu: 'Silov marad', en: 'Shilov stays' },
				{
					hu: 'ő az utolsó, de nem biztos, hogy az egyetlen',
					en: 'the last, not necessarily the only one'
				},
				wide ? 108 : 44
			),
			...aside(
				[
					{ hu: 'hányan maradtak még?', en: 'how many others?' },
					{ hu: 'senki sem számolta meg', en: 'nobody counted' }
				],
				wide ? [627, 494] : [267, 230]
			),
			line(
				{
					hu: 'egy piros jel: Viktor Silov altábornagy, az utolsó parancsnok',
					en: 'one red mark: Lt. Gen. Viktor Shilov, the last commander'
				},
				form.foot[0] - (wide ? 0 : 20),
				form.foot[1]
			),
			foot({
				hu: 'Mátyásföld, a parancsnoki villa kapuja – vázlat',
				en: 'Mátyásföld, the gate of the commander’s villa – schematic'
			})
		]
	};
}
