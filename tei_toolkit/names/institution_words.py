"""World institutions with their abbreviations; ours, written from general knowledge.

A line for each: the id, then its names parted by `|`. A name in capitals only is an
abbreviation; names in other languages stand after the English ones.
"""

# fmt: off
INSTITUTIONS = """
UN	United Nations|UN|United Nations Organization|United Nations Organisation|UNO|Vereinte Nationen|Vereinten Nationen|Nations Unies|ONU|Naciones Unidas|Nazioni Unite|Nações Unidas|ООН|Организация Объединённых Наций|Организация Объединенных Наций|Организации Объединённых Наций|Организации Объединенных Наций|ONZ|Organizacja Narodów Zjednoczonych|Organizacji Narodów Zjednoczonych|Birleşmiş Milletler|Організація Об'єднаних Націй|联合国|聯合國
UNGA	United Nations General Assembly|UN General Assembly|UNGA|General Assembly of the United Nations
UNSC	United Nations Security Council|UN Security Council|UNSC|Security Council of the United Nations|Weltsicherheitsrat|UN-Sicherheitsrat|Conseil de sécurité|Consejo de Seguridad|Consiglio di sicurezza|Совет Безопасности ООН|Совета Безопасности ООН|Совет Безопасности|联合国安理会|安理会
UNESCO	UNESCO|Unesco|United Nations Educational, Scientific and Cultural Organization|ЮНЕСКО|联合国教科文组织
UNICEF	UNICEF|Unicef|United Nations Children's Fund|ЮНИСЕФ
UNHCR	UNHCR|United Nations High Commissioner for Refugees|UN Refugee Agency|ACNUR
UNDP	UNDP|United Nations Development Programme|United Nations Development Program|PNUD
UNEP	UNEP|United Nations Environment Programme
UNRWA	UNRWA
UNFPA	UNFPA|United Nations Population Fund
UNIDO	UNIDO|United Nations Industrial Development Organization
UNODC	UNODC|United Nations Office on Drugs and Crime
UNCTAD	UNCTAD
UNIFIL	UNIFIL
UNFCCC	UNFCCC
WHO	World Health Organization|World Health Organisation|WHO|Weltgesundheitsorganisation|Organisation mondiale de la santé|Organización Mundial de la Salud|Organizzazione mondiale della sanità|Organização Mundial da Saúde|Всемирная организация здравоохранения|Всемирной организации здравоохранения|ВОЗ|世界卫生组织|世卫组织
ILO	International Labour Organization|International Labour Organisation|International Labor Organization|ILO
FAO	Food and Agriculture Organization|FAO
WFP	World Food Programme|World Food Program|WFP
IAEA	International Atomic Energy Agency|IAEA|МАГАТЭ|IAEO|AIEA|国际原子能机构
IMF	International Monetary Fund|IMF|Internationaler Währungsfonds|Internationalen Währungsfonds|IWF|Fonds monétaire international|FMI|Fondo Monetario Internacional|Fondo monetario internazionale|Fundo Monetário Internacional|Международный валютный фонд|Международного валютного фонда|МВФ|Międzynarodowy Fundusz Walutowy|МВФ|国际货币基金组织
WorldBank	World Bank|International Bank for Reconstruction and Development|IBRD|Weltbank|Banque mondiale|Banco Mundial|Banca mondiale|Всемирный банк|Всемирного банка|Bank Światowy|Banku Światowego|Dünya Bankası|Світовий банк|世界银行
WTO	World Trade Organization|World Trade Organisation|WTO|Welthandelsorganisation|OMC|Organisation mondiale du commerce|Organización Mundial del Comercio|ВТО|Всемирная торговая организация|Всемирной торговой организации|DTÖ|世界贸易组织|世贸组织
GATT	GATT|General Agreement on Tariffs and Trade
WIPO	World Intellectual Property Organization|WIPO
ICAO	ICAO|International Civil Aviation Organization
IPCC	IPCC|Intergovernmental Panel on Climate Change
ICC	International Criminal Court|Internationaler Strafgerichtshof|Internationalen Strafgerichtshof|Cour pénale internationale|Corte Penal Internacional|Международный уголовный суд
ICJ	International Court of Justice|ICJ|Internationaler Gerichtshof|Internationalen Gerichtshof|Cour internationale de justice|Corte Internacional de Justicia
ICRC	International Committee of the Red Cross|ICRC
RedCross	Red Cross|American Red Cross|Rotes Kreuz|Croix-Rouge|Cruz Roja|Croce Rossa|Cruz Vermelha|Красный Крест|Красного Креста
RedCrescent	Red Crescent
EU	European Union|EU|E.U.|Europäische Union|Europäischen Union|Europäischer Union|Union européenne|UE|Unión Europea|Unione europea|Unione Europea|União Europeia|Европейский союз|Европейского союза|Европейском союзе|Евросоюз|Евросоюза|Евросоюзе|ЕС|Unia Europejska|Unii Europejskiej|Unię Europejską|Avrupa Birliği|AB|Європейський Союз|Європейського Союзу|ЄС|欧盟|欧洲联盟
EC	European Community|European Communities|EEC|European Economic Community|Europäische Gemeinschaft|Europäischen Gemeinschaft|Europäische Gemeinschaften|EWG|Communauté européenne|CEE|Comunidad Europea|Comunità europea|Comunidade Europeia
EuropeanParliament	European Parliament|Europäisches Parlament|Europäische Parlament|Europäischen Parlaments|Europäischen Parlament|Parlement européen|Parlamento Europeo|Parlamento europeo|Parlamento Europeu|Европарламент|Европейский парламент|Европейского парламента|Parlament Europejski|Parlamentu Europejskiego|Avrupa Parlamentosu|Європейський парламент|Європарламент|欧洲议会
EuropeanCommission	European Commission|Commission of the European Communities|Europäische Kommission|Europäischen Kommission|EU-Kommission|EU Commission|Commission européenne|Comisión Europea|Commissione europea|Comissão Europeia|Европейская комиссия|Европейской комиссии|Еврокомиссия|Еврокомиссии|Komisja Europejska|Komisji Europejskiej|Avrupa Komisyonu|Європейська комісія|Єврокомісія|欧盟委员会
EuropeanCouncil	European Council|Europäischer Rat|Europäischen Rat|Europäischen Rates|Europäische Rat|Conseil européen|Consejo Europeo|Consiglio europeo|Conselho Europeu|Rada Europejska|Rady Europejskiej|Европейский совет
EuropeanCouncilMinisters	Council of Ministers|Council of the European Union|Ministerrat|Conseil des ministres|Consejo de Ministros|Consiglio dei ministri
CJEU	European Court of Justice|Court of Justice of the European Communities|Court of Justice of the European Union|ECJ|CJEU|EuGH|Europäischer Gerichtshof|Europäischen Gerichtshof|Cour de justice des Communautés européennes
ECHR	European Court of Human Rights|ECHR|ECtHR|EGMR|ЕСПЧ
CourtOfAuditors	Court of Auditors|European Court of Auditors|Rechnungshof
ECB	European Central Bank|ECB|Europäische Zentralbank|Europäischen Zentralbank|EZB|Banque centrale européenne|BCE|Banco Central Europeo|Banca centrale europea
EIB	European Investment Bank|EIB
EBRD	European Bank for Reconstruction and Development|EBRD
EESC	Economic and Social Committee|European Economic and Social Committee
CoR	Committee of the Regions
Europol	Europol|EUROPOL
Eurostat	Eurostat
OLAF	OLAF|European Anti-Fraud Office
Frontex	Frontex
EMA	European Medicines Agency
EFSA	European Food Safety Authority
WEU	Western European Union|WEU
EFTA	European Free Trade Association|EFTA
EPP	European People's Party|EPP|PPE|PPE-DE|PPE-DE Group|Group of the European People's Party
PES	Party of European Socialists|PSE|PSE Group|Socialist Group|Group of the Party of European Socialists
ELDR	ELDR|ELDR Group|Liberal Group|ALDE|ALDE Group
GUE	GUE/NGL|GUE/NGL Group|Confederal Group of the European United Left
VertsALE	Verts/ALE|Verts/ALE Group|Greens/EFA
UEN	UEN|UEN Group
EDD	EDD|EDD Group
CouncilOfEurope	Council of Europe|Europarat|Europarats|Conseil de l'Europe|Consejo de Europa|Consiglio d'Europa|Совет Европы|Совета Европы|Rada Europy|Rady Europy|Avrupa Konseyi|Рада Європи|欧洲委员会
OSCE	OSCE|Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|Organisation for Security and Cooperation in Europe|OSZE|ОБСЕ|ОБСЄ|OBWE|AGİT|CSCE|欧安组织
OECD	OECD|Organisation for Economic Co-operation and Development|Organization for Economic Co-operation and Development|Organisation for Economic Cooperation and Development|OCDE|ОЭСР
NATO	NATO|Nato|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|North Atlantic Council|OTAN|НАТО|北约|北大西洋公约组织
CIS	CIS|Commonwealth of Independent States|СНГ|Содружество Независимых Государств|Содружества Независимых Государств|GUS|独联体
EurAsEC	EurAsEC|Eurasian Economic Community|ЕврАзЭС
EAEU	Eurasian Economic Union|EAEU|EEU|ЕАЭС|Евразийский экономический союз|Евразийского экономического союза
CSTO	CSTO|Collective Security Treaty Organisation|Collective Security Treaty Organization|ОДКБ|Организация Договора о коллективной безопасности|集体安全条约组织
SCO	SCO|Shanghai Cooperation Organisation|Shanghai Cooperation Organization|ШОС|Шанхайская организация сотрудничества|Шанхайской организации сотрудничества|上海合作组织|上合组织
CICA	CICA|Conference on Interaction and Confidence-Building Measures in Asia|СВМДА
BRICS	BRICS|БРИКС|金砖国家
G7	G7|G-7|Group of Seven
G8	G8|G-8|Group of Eight
G20	G20|G-20|Group of Twenty|二十国集团
G77	G77|Group of 77
OPEC	OPEC|Organization of the Petroleum Exporting Countries|OPEP|ОПЕК
ASEAN	ASEAN|Association of Southeast Asian Nations|АСЕАН|东盟
APEC	APEC|Asia-Pacific Economic Cooperation|АТЭС
SAARC	SAARC
AU	African Union|Afrikanische Union|Union africaine|Unión Africana|Unione africana
AUCommission	African Union Commission|AU Commission
ECOWAS	ECOWAS|Economic Community of West African States|CEDEAO
SADC	SADC|Southern African Development Community
ArabLeague	Arab League|League of Arab States|Arabische Liga|Ligue arabe|Liga Árabe
OIC	Organisation of Islamic Cooperation|Organization of the Islamic Conference|OIC
GCC	Gulf Cooperation Council|GCC
OAS	Organization of American States|OAS|OEA
Mercosur	Mercosur|MERCOSUR|Mercosul
NAFTA	NAFTA
ALBA	ALBA
Commonwealth	Commonwealth of Nations|British Commonwealth
LeagueOfNations	League of Nations|Völkerbund|Société des Nations
WarsawPact	Warsaw Pact|Warsaw Treaty Organization
Comintern	Comintern
Interpol	Interpol|INTERPOL
OPCW	OPCW|Organisation for the Prohibition of Chemical Weapons
ADB	Asian Development Bank
AIIB	Asian Infrastructure Investment Bank|AIIB
AfDB	African Development Bank
IDB	Inter-American Development Bank
FATF	FATF|Financial Action Task Force
IOM	International Organization for Migration|IOM
ITU	ITU|International Telecommunication Union
IOC	International Olympic Committee|IOC|CIO|МОК
IPC	International Paralympic Committee
FIFA	FIFA|ФИФА
UEFA	UEFA|УЕФА
IAAF	IAAF
WADA	WADA|World Anti-Doping Agency
FIA	Fédération Internationale de l'Automobile
Amnesty	Amnesty International
HRW	Human Rights Watch
Greenpeace	Greenpeace
MSF	Médecins Sans Frontières|Doctors Without Borders|Médecins sans frontières|MSF|Médicos Sin Fronteras|Médicos sin Fronteras|Medici Senza Frontiere|Medici senza frontiere|Médicos Sem Fronteiras|Ärzte ohne Grenzen|Lekarze bez Granic|Врачи без границ|Лікарі без кордонів|Sınır Tanımayan Doktorlar
Oxfam	Oxfam
WWF	World Wide Fund for Nature|WWF|World Wildlife Fund
Transparency	Transparency International
SaveTheChildren	Save the Children
WEF	World Economic Forum
SalvationArmy	Salvation Army
Quartet	Middle East Quartet
PLO	PLO|Palestine Liberation Organization
PalestinianAuthority	Palestinian Authority|Palestinian National Authority
Hamas	Hamas|Хамас
Hezbollah	Hezbollah|Hizbollah|Hizbullah
Taliban	Taliban
AlQaeda	Al Qaeda|al-Qaeda|Al-Qaeda|Al-Qaida|al-Qaida|Al Qaida
ISIS	ISIS|ISIL|Islamic State|Daesh|IS|ИГИЛ
BokoHaram	Boko Haram
IRA	IRA|Irish Republican Army
ETA	ETA
PKK	PKK
KKK	Ku Klux Klan|KKK
USCongress	United States Congress|US Congress|U.S. Congress|Congress of the United States
USSenate	United States Senate|US Senate|U.S. Senate|Senate of the United States
USHouse	United States House of Representatives|US House of Representatives|U.S. House of Representatives|U.S. House|House of Representatives
SCOTUS	Supreme Court of the United States|U.S. Supreme Court|US Supreme Court|United States Supreme Court|SCOTUS
FederalReserve	Federal Reserve|Federal Reserve System|Federal Reserve Board|Federal Reserve Bank
StateDepartment	State Department|Department of State|U.S. Department of State|US State Department|U.S. State Department
Pentagon	Department of Defense|US Department of Defense|U.S. Department of Defense|Defense Department|DoD|DOD
DOJ	Department of Justice|Justice Department|U.S. Department of Justice|DOJ
DHS	Department of Homeland Security|Homeland Security Department|DHS
USTreasury	Treasury Department|Department of the Treasury|U.S. Treasury|US Treasury
HHS	Department of Health and Human Services|HHS
HUD	HUD|Department of Housing and Urban Development
USDA	USDA|Department of Agriculture|U.S. Department of Agriculture
DOE	Department of Energy
DOT	Department of Transportation
VA	Department of Veterans Affairs|Veterans Administration
CIA	CIA|Central Intelligence Agency|ЦРУ
FBI	FBI|Federal Bureau of Investigation|ФБР
NSA	NSA|National Security Agency
NSC	National Security Council
DEA	DEA|Drug Enforcement Administration
ATF	ATF
TSA	TSA
FEMA	FEMA|Federal Emergency Management Agency
EPA	EPA|Environmental Protection Agency
FDA	FDA|Food and Drug Administration
FCC	FCC|Federal Communications Commission
FTC	FTC|Federal Trade Commission
SEC	SEC|Securities and Exchange Commission
FAA	FAA|Federal Aviation Administration
NTSB	NTSB|National Transportation Safety Board
IRS	IRS|Internal Revenue Service
CDC	CDC|Centers for Disease Control and Prevention|Centers for Disease Control
NIH	NIH|National Institutes of Health
NSF	NSF|National Science Foundation
NASA	NASA|National Aeronautics and Space Administration|НАСА
JPL	JPL|Jet Propulsion Laboratory
NOAA	NOAA|National Oceanic and Atmospheric Administration
USGS	USGS|U.S. Geological Survey|United States Geological Survey
NWS	National Weather Service
NHC	National Hurricane Center
CBP	Customs and Border Protection
ICE	Immigration and Customs Enforcement
USAID	USAID|United States Agency for International Development
SecretService	Secret Service|U.S. Secret Service
PeaceCorps	Peace Corps
GAO	GAO|Government Accountability Office
CBO	CBO|Congressional Budget Office
OMB	OMB|Office of Management and Budget
FERC	FERC
FEC	FEC|Federal Election Commission
NLRB	NLRB|National Labor Relations Board
USPS	USPS|United States Postal Service|U.S. Postal Service
LibraryOfCongress	Library of Congress
Smithsonian	Smithsonian Institution|Smithsonian
USArmy	United States Army|U.S. Army|US Army
USNavy	United States Navy|U.S. Navy|US Navy
USAF	United States Air Force|U.S. Air Force|US Air Force|USAF
USMC	United States Marine Corps|U.S. Marine Corps|Marine Corps|U.S. Marines|USMC
USCG	United States Coast Guard|U.S. Coast Guard|US Coast Guard
NationalGuard	National Guard|Army National Guard
GOP	Republican Party|GOP
RNC	Republican National Committee|RNC
DemocraticParty	Democratic Party
DNC	Democratic National Committee|DNC
LibertarianParty	Libertarian Party
GreenParty	Green Party
ReformParty	Reform Party
TeaParty	Tea Party
NRA	NRA|National Rifle Association
ACLU	ACLU|American Civil Liberties Union
NAACP	NAACP
AFLCIO	AFL-CIO
AARP	AARP
PlannedParenthood	Planned Parenthood
BLM	Black Lives Matter
LAPD	LAPD|Los Angeles Police Department
NYPD	NYPD|New York Police Department|New York City Police Department
AP	Associated Press
Reuters	Reuters|Thomson Reuters
AFP	AFP|Agence France-Presse
TASS	TASS|Itar-Tass|ИТАР-ТАСС|ТАСС
Interfax	Interfax
RIANovosti	RIA Novosti
Xinhua	Xinhua|新华社
ChurchOfEngland	Church of England|Anglican Church
CatholicChurch	Catholic Church|Roman Catholic Church|Holy See|Vatican
OrthodoxChurch	Orthodox Church|Russian Orthodox Church|Greek Orthodox Church
Commons	House of Commons
Lords	House of Lords
UKParliament	British Parliament|UK Parliament|Parliament of the United Kingdom
Labour	Labour Party|Labour
Conservatives	Conservative Party|Tory Party
LibDems	Liberal Democrats|Liberal Democrat Party
LiberalParty	Liberal Party
UKIP	UKIP|UK Independence Party
SNP	SNP|Scottish National Party
DUP	DUP|Democratic Unionist Party
SinnFein	Sinn Féin|Sinn Fein
SDLP	SDLP
PlaidCymru	Plaid Cymru
NHS	NHS|National Health Service
BankOfEngland	Bank of England
HMRC	HMRC|HM Revenue and Customs
ForeignOffice	Foreign Office|Foreign and Commonwealth Office|FCO
HomeOffice	Home Office
ScotlandYard	Scotland Yard|Metropolitan Police
MI5	MI5
MI6	MI6
NationalParty	National Party
WarOffice	War Office
Bundestag	Bundestag|Deutscher Bundestag|Deutschen Bundestag|Deutschen Bundestages|Bundestages|Бундестаг
Bundesrat	Bundesrat|Bundesrates
Bundesregierung	Bundesregierung
Bundeswehr	Bundeswehr
Bundesbank	Bundesbank|Deutsche Bundesbank
Bundesverfassungsgericht	Bundesverfassungsgericht|Bundesverfassungsgerichts
Reichstag	Reichstag|Reichstages
CDU	CDU
CDU-CSU	CDU/CSU|Union
CSU	CSU
SPD	SPD
FDP	FDP
Gruene	BÜNDNIS 90/DIE GRÜNEN|Bündnis 90/Die Grünen|Bündnis 90|Die Grünen|GRÜNE
DieLinke	DIE LINKE|Die Linke
PDS	PDS
AfD	AfD
NPD	NPD
DGB	DGB
AssembleeNationale	Assemblée nationale|Assemblée Nationale
SenatFR	Sénat
ConseilConstitutionnel	Conseil constitutionnel
UMP	UMP
PS	Parti socialiste
FN	Front national|National Front
SNCF	SNCF
CGT	CGT
CortesGenerales	Cortes Generales|Congreso de los Diputados|Congreso de Diputados
SenadoES	Senado
PSOE	PSOE
PP	PP|Partido Popular
CiU	CiU
Podemos	Podemos
UnidasPodemos	Unidas Podemos
Ciudadanos	Ciudadanos
Camera	Camera dei deputati|Camera dei Deputati
SenatoIT	Senato della Repubblica|Senato
ForzaItalia	Forza Italia
LegaNord	Lega Nord
PDIT	Partito Democratico|Partito democratico
M5S	MoVimento 5 Stelle|Movimento 5 Stelle
CGIL	CGIL
RAI	RAI|Rai
AssembleiaPT	Assembleia da República
CamaraBR	Câmara dos Deputados
SenadoBR	Senado Federal
CongressoBR	Congresso Nacional
PT	PT|Partido dos Trabalhadores
StateDuma	State Duma|Государственная Дума|Государственной Думы|Государственной Думе|Госдума|Госдумы|Госдуме|Duma
FederationCouncil	Federation Council|Совет Федерации|Совета Федерации
UnitedRussia	United Russia|Единая Россия|Единой России|«Единая Россия»
KPRF	КПРФ
LDPR	ЛДПР
Gazprom	Gazprom|Газпром|Газпрома
Rosneft	Rosneft|Роснефть|Роснефти
Lukoil	Lukoil|Лукойл
FSB	FSB|ФСБ
KGB	KGB|КГБ
MVD	МВД
CPSU	КПСС|Communist Party of the Soviet Union|CPSU
CPC	Communist Party of China|Chinese Communist Party|中国共产党|中共
CommunistParty	Communist Party
Sejm	Sejm|Sejmu|Sejmie
SenatPL	Senat Rzeczypospolitej Polskiej
PO	Platforma Obywatelska|Platformy Obywatelskiej
PiS	Prawo i Sprawiedliwość|Prawa i Sprawiedliwości
PSL	PSL|Polskie Stronnictwo Ludowe
SLD	SLD
Solidarnosc	Solidarność|Solidarity
TBMM	Türkiye Büyük Millet Meclisi|TBMM
AKP	AK PARTİ|AK Parti|AKP|Adalet ve Kalkınma Partisi
CHP	CHP|Cumhuriyet Halk Partisi
MHP	MHP|Milliyetçi Hareket Partisi
VerkhovnaRada	Verkhovna Rada|Верховна Рада|Верховної Ради|Верховній Раді
KabMin	Кабінет Міністрів|Кабінету Міністрів
NBU	Національний банк України
NPC	National People's Congress|全国人民代表大会|全国人大
StateCouncilCN	State Council|国务院
Knesset	Knesset
LokSabha	Lok Sabha
RajyaSabha	Rajya Sabha
INC	Indian National Congress
BJP	BJP|Bharatiya Janata Party
ANC	ANC|African National Congress
Diet	National Diet
PLA	People's Liberation Army
Mossad	Mossad
ShinBet	Shin Bet
IDF	IDF|Israel Defense Forces
Likud	Likud
Kadima	Kadima
FARC	FARC
Kuomintang	Kuomintang|KMT
Riigikogu	Riigikogu
Storting	Storting
Riksdag	Riksdag
Folketing	Folketing
Eduskunta	Eduskunta
DailEireann	Dáil|Dáil Éireann
Seanad	Seanad
Oireachtas	Oireachtas
FiannaFail	Fianna Fáil
FineGael	Fine Gael
Wehrmacht	Wehrmacht
SS	SS
Gestapo	Gestapo
NSDAP	Nazi Party|NSDAP
RedArmy	Red Army|Красная Армия|Красной Армии
BritishArmy	British Army
RAF	RAF|Royal Air Force
RoyalNavy	Royal Navy
RoyalSociety	Royal Society
RCMP	RCMP|Royal Canadian Mounted Police
CRTC	CRTC
LiberalPartyCA	Liberal Party of Canada
ConservativePartyCA	Conservative Party of Canada
NDP	New Democratic Party|NDP
BlocQuebecois	Bloc Québécois
LaborAU	Australian Labor Party
LiberalPartyAU	Liberal Party of Australia
NationalPartyAU	National Party of Australia
NationalPartyNZ	New Zealand National Party
OneNation	One Nation
CSIRO	CSIRO
WMF	Wikimedia Foundation|Wikimedia
EFF	Electronic Frontier Foundation
GatesFoundation	Gates Foundation|Bill and Melinda Gates Foundation
IEEE	IEEE
ISO	International Organization for Standardization
W3C	W3C|World Wide Web Consortium
ICANN	ICANN
CERN	CERN
ESA	European Space Agency|ESA
JAXA	JAXA
Roscosmos	Roscosmos|Роскосмос
ISRO	ISRO
NYSE	New York Stock Exchange|NYSE
NASDAQ	NASDAQ|Nasdaq
NBA	NBA|National Basketball Association
NFL	NFL|National Football League
MLB	MLB|Major League Baseball
NHL	NHL|National Hockey League
NCAA	NCAA
UFC	UFC
WWE	WWE
AMA	American Medical Association
APA	American Psychological Association
ABA	American Bar Association
YMCA	YMCA
YWCA	YWCA
Rotary	Rotary International
"""
