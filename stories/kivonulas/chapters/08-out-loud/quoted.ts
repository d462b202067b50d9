/** The quotations stand in the ledger word for word; a picture may leave out their beginning. */
export const QUOTED = {
	nine: {
		hu: [
			'„Semleges, független Magyarországot.',
			'Vonják ki a szovjet csapatokat hazánk területéről.',
			'Töröljék a magyar ünnepek sorából november 7-ét.”'
		],
		en: [
			'“A neutral, independent Hungary.',
			'Withdraw the Soviet troops from the territory of our country.',
			'Strike 7 November from the list of Hungarian holidays.”'
		]
	},
	racz: {
		hu: '„… közösen segítsük hozzá a Szovjetuniót, hogy minél hamarabb kivonhassa csapatait magyar hazánk területéről”',
		en: '“… let us together help the Soviet Union to be able to withdraw its troops as soon as possible from the soil of our Hungarian homeland”'
	},
	orban: {
		hu: '„azonnali tárgyalásokat kezd az orosz csapatok kivonásának haladéktalan megkezdéséről”',
		en: '“starts immediate negotiations on beginning the withdrawal of the Russian troops without delay”'
	}
};
