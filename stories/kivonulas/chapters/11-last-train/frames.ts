import type { FrameSpec } from '$lib/scene/frame';

/** The frames of this chapter, in their order. */
export const FRAMES = {
	'fifty-five': {
		words: {
			hu: 'Éjszakai pályaudvar, hosszú sorban lámpák. Alattuk egyetlen vonat áll: {last-train-wagons} kocsi, egy jel egy kocsi, minden lámpa alatt öt. Hogy mit vittek, nincs följegyezve; a rajz vázlat.',
			en: 'A railway yard by night, with a long row of lamps. Under them stands a single train: {last-train-wagons} wagons, one mark each, five under every lamp. What they carried is not on record; the drawing is schematic.'
		}
	},
	mandok: {
		poster: {
			parts: { wide: [0, 460, 1000, 250], square: [10, 440, 860, 372], tall: [60, 460, 480, 330] },
			words: (text) => text === 'Mándok',
			ground: 'paper'
		},
		words: {
			hu: 'Közelebbről ugyanaz a vonat: a vége piros zárlámpával, mellette állomástábla, Mándok. Vasárnap menetkészen várt, a Kelet-Magyarország írta meg, {kelet-report}.',
			en: 'The same train, closer: its end with a red tail lamp, and beside it a station sign, Mándok. It waited on Sunday, ready to depart, as the daily Kelet-Magyarország reported on {kelet-report}.'
		}
	},
	chop: {
		words: {
			hu: 'A vágány üres, a vonat vége a piros zárlámpával épp kigördül a kép jobb szélén. Fent nagyban {last-train|time}; hogy ez Mándok perce vagy a határé, a forrásból nem derül ki. Lent {before-deadline} üres kör, egy kör egy nap a határidőig.',
			en: 'The track is empty; the end of the train, with its red tail lamp, is just rolling out at the right edge. Above, large, {last-train|time}; whether that is the minute at Mándok or at the border the source does not say. Below, {before-deadline} empty rings, one for each day left to the deadline.'
		}
	},
	remained: {
		words: {
			hu: 'A mátyásföldi parancsnoki villa zárt kapuja éjjel, mögötte egyetlen lámpa. A rácsok mögött egy piros jel, Viktor Silov altábornagy, az utolsó parancsnok. A fal mellett szaggatott körök: hogy hányan maradtak még, senki sem számolta meg.',
			en: 'The closed gate of the commander’s villa at Mátyásföld by night, a single lamp behind it. Behind its bars one red mark, Lt. Gen. Viktor Shilov, the last commander. By the wall, broken rings: how many others stayed nobody counted.'
		},
		headCount: 'last'
	}
} satisfies Record<string, FrameSpec>;

/** A frame of this chapter. */
export type Name = keyof typeof FRAMES;
