"""World and European bodies as other languages than English call them, with acronyms.

The names are those by which each body calls itself in its own publications in that
language; written by hand. The ids are those of `institution_words`. A line for each:
the id, then its names parted by `|`.
"""

# fmt: off
WORLD_BODIES = {
    "es": """
ILO|Organización Internacional del Trabajo|OIT
WHO|Organización Mundial de la Salud|OMS
FAO|Organización de las Naciones Unidas para la Alimentación y la Agricultura
WFP|Programa Mundial de Alimentos|PMA
IAEA|Organismo Internacional de Energía Atómica|OIEA
WTO|OMC
UNDP|Programa de las Naciones Unidas para el Desarrollo|PNUD
UNEP|Programa de las Naciones Unidas para el Medio Ambiente|PNUMA
UNHCR|Alto Comisionado de las Naciones Unidas para los Refugiados|ACNUR
UNICEF|Fondo de las Naciones Unidas para la Infancia
UNGA|Asamblea General de las Naciones Unidas
UNSC|Consejo de Seguridad de las Naciones Unidas
ICAO|Organización de Aviación Civil Internacional|OACI
IMO|Organización Marítima Internacional|OMI
WMO|Organización Meteorológica Mundial|OMM
WIPO|Organización Mundial de la Propiedad Intelectual|OMPI
ICC|CPI
ICJ|CIJ
ICRC|Comité Internacional de la Cruz Roja|CICR
ECHR|Tribunal Europeo de Derechos Humanos|TEDH
CJEU|Tribunal de Justicia de la Unión Europea|TJUE
ECB|BCE
EIB|Banco Europeo de Inversiones|BEI
EBRD|Banco Europeo de Reconstrucción y Desarrollo|BERD
OECD|Organización para la Cooperación y el Desarrollo Económicos
OSCE|Organización para la Seguridad y la Cooperación en Europa
NATO|Organización del Tratado del Atlántico Norte
OPEC|Organización de Países Exportadores de Petróleo
OAS|Organización de los Estados Americanos|Organización de Estados Americanos
IDB|Banco Interamericano de Desarrollo|BID
ECLAC|Comisión Económica para América Latina y el Caribe|CEPAL
PAHO|Organización Panamericana de la Salud|OPS
IACHR|Comisión Interamericana de Derechos Humanos|CIDH
IOM|Organización Internacional para las Migraciones|OIM
CIS|Comunidad de Estados Independientes|CEI
IOC|Comité Olímpico Internacional|COI
""",
    "fr": """
ILO|Organisation internationale du travail|OIT
WHO|OMS
FAO|Organisation des Nations unies pour l'alimentation et l'agriculture
WFP|Programme alimentaire mondial|PAM
IAEA|Agence internationale de l'énergie atomique
UNDP|Programme des Nations unies pour le développement
UNEP|Programme des Nations unies pour l'environnement|PNUE
UNHCR|Haut-Commissariat des Nations unies pour les réfugiés|HCR
UNICEF|Fonds des Nations unies pour l'enfance
UNGA|Assemblée générale des Nations unies
UNSC|Conseil de sécurité des Nations unies
ICAO|Organisation de l'aviation civile internationale|OACI
IMO|Organisation maritime internationale|OMI
WMO|Organisation météorologique mondiale|OMM
WIPO|Organisation mondiale de la propriété intellectuelle|OMPI
IPCC|GIEC
ICC|CPI
ICJ|CIJ
ICRC|Comité international de la Croix-Rouge|CICR
ECHR|Cour européenne des droits de l'homme|CEDH
CJEU|Cour de justice de l'Union européenne|CJUE|CJCE
ECB|BCE
EIB|Banque européenne d'investissement|BEI
EBRD|Banque européenne pour la reconstruction et le développement|BERD
OECD|Organisation de coopération et de développement économiques
OSCE|Organisation pour la sécurité et la coopération en Europe
NATO|Organisation du traité de l'Atlantique nord
OPEC|Organisation des pays exportateurs de pétrole
IOM|Organisation internationale pour les migrations|OIM
OIF|Organisation internationale de la Francophonie|OIF
CIS|Communauté des États indépendants|CEI
IOC|Comité international olympique
""",
    "de": """
ILO|Internationale Arbeitsorganisation|IAO
WHO|WHO
FAO|Ernährungs- und Landwirtschaftsorganisation der Vereinten Nationen
WFP|Welternährungsprogramm
IAEA|Internationale Atomenergie-Organisation|Internationale Atomenergiebehörde
UNDP|Entwicklungsprogramm der Vereinten Nationen
UNEP|Umweltprogramm der Vereinten Nationen
UNHCR|Flüchtlingshilfswerk der Vereinten Nationen|UN-Flüchtlingshilfswerk
UNICEF|Kinderhilfswerk der Vereinten Nationen
UNGA|Generalversammlung der Vereinten Nationen|UN-Generalversammlung
UNSC|Sicherheitsrat der Vereinten Nationen
IPCC|Weltklimarat
ICC|IStGH
ICJ|IGH
ICRC|Internationales Komitee vom Roten Kreuz|IKRK
ECHR|Europäischer Gerichtshof für Menschenrechte
CJEU|Gerichtshof der Europäischen Union
EIB|Europäische Investitionsbank|Europäischen Investitionsbank
EBRD|Europäische Bank für Wiederaufbau und Entwicklung
OECD|Organisation für wirtschaftliche Zusammenarbeit und Entwicklung
OSCE|Organisation für Sicherheit und Zusammenarbeit in Europa
NATO|Nordatlantikpakt|Nordatlantische Allianz
IOM|Internationale Organisation für Migration
CIS|Gemeinschaft Unabhängiger Staaten|GUS
IOC|Internationales Olympisches Komitee|IOK
""",
    "it": """
ILO|Organizzazione internazionale del lavoro|OIL
WHO|Organizzazione Mondiale della Sanità|OMS
FAO|Organizzazione delle Nazioni Unite per l'alimentazione e l'agricoltura
WFP|Programma alimentare mondiale|PAM
IAEA|Agenzia internazionale per l'energia atomica
WTO|Organizzazione mondiale del commercio|OMC
UNHCR|Alto Commissariato delle Nazioni Unite per i Rifugiati
UNICEF|Fondo delle Nazioni Unite per l'infanzia
UNGA|Assemblea generale delle Nazioni Unite
UNSC|Consiglio di sicurezza delle Nazioni Unite
ICC|Corte penale internazionale|CPI
ICJ|Corte internazionale di giustizia
ICRC|Comitato internazionale della Croce Rossa|CICR
ECHR|Corte europea dei diritti dell'uomo|CEDU
CJEU|Corte di giustizia dell'Unione europea|CGUE
ECB|BCE
EIB|Banca europea per gli investimenti|BEI
EBRD|Banca europea per la ricostruzione e lo sviluppo|BERS
OECD|Organizzazione per la cooperazione e lo sviluppo economico|OCSE
OSCE|Organizzazione per la sicurezza e la cooperazione in Europa
NATO|Organizzazione del trattato dell'Atlantico del Nord
OPEC|Organizzazione dei paesi esportatori di petrolio
IOM|Organizzazione internazionale per le migrazioni|OIM
CIS|Comunità degli Stati Indipendenti|CSI
IOC|Comitato Olimpico Internazionale|CIO
""",
    "pt": """
ILO|Organização Internacional do Trabalho|OIT
WHO|OMS
FAO|Organização das Nações Unidas para a Alimentação e a Agricultura
WFP|Programa Alimentar Mundial|Programa Mundial de Alimentos|PAM
IAEA|Agência Internacional de Energia Atómica|Agência Internacional de Energia Atômica
WTO|Organização Mundial do Comércio|OMC
WorldBank|Banco Mundial
UNDP|Programa das Nações Unidas para o Desenvolvimento|PNUD
UNEP|Programa das Nações Unidas para o Meio Ambiente|PNUMA
UNHCR|Alto Comissariado das Nações Unidas para os Refugiados|ACNUR
UNICEF|Fundo das Nações Unidas para a Infância
UNGA|Assembleia Geral das Nações Unidas
UNSC|Conselho de Segurança das Nações Unidas|Conselho de Segurança
ICC|Tribunal Penal Internacional|TPI
ICJ|Tribunal Internacional de Justiça|Corte Internacional de Justiça
ICRC|Comité Internacional da Cruz Vermelha|CICV
ECHR|Tribunal Europeu dos Direitos do Homem|TEDH
CJEU|Tribunal de Justiça da União Europeia|TJUE
ECB|Banco Central Europeu|BCE
EIB|Banco Europeu de Investimento|BEI
OECD|Organização para a Cooperação e Desenvolvimento Económico|OCDE
OSCE|Organização para a Segurança e Cooperação na Europa
NATO|Organização do Tratado do Atlântico Norte|OTAN
OPEC|Organização dos Países Exportadores de Petróleo|OPEP
OAS|Organização dos Estados Americanos|OEA
IDB|Banco Interamericano de Desenvolvimento|BID
AU|União Africana
CPLP|Comunidade dos Países de Língua Portuguesa|CPLP
IOM|Organização Internacional para as Migrações|OIM
IOC|Comité Olímpico Internacional|Comitê Olímpico Internacional|COI
""",
    "ru": """
ILO|Международная организация труда|МОТ
WFP|Всемирная продовольственная программа|ВПП
IAEA|Международное агентство по атомной энергии
FAO|ФАО
UNDP|ПРООН
UNGA|Генеральная Ассамблея ООН|Генассамблея ООН
UNSC|Совбез ООН|СБ ООН
UNHCR|УВКБ ООН
ICAO|ИКАО
ICC|МУС
ICRC|Международный комитет Красного Креста|МККК
ECHR|Европейский суд по правам человека
ECB|Европейский центральный банк|ЕЦБ
EBRD|Европейский банк реконструкции и развития|ЕБРР
OECD|Организация экономического сотрудничества и развития
OSCE|Организация по безопасности и сотрудничеству в Европе
NATO|Североатлантический альянс
OPEC|Организация стран — экспортёров нефти
AU|Африканский союз
PACE|Парламентская ассамблея Совета Европы|ПАСЕ
IOM|Международная организация по миграции|МОМ
IOC|Международный олимпийский комитет
CPSU|Коммунистическая партия Советского Союза|КПСС
""",
    "uk": """
UN|ООН
ILO|Міжнародна організація праці|МОП
WHO|Всесвітня організація охорони здоров'я|ВООЗ
IAEA|Міжнародне агентство з атомної енергії|МАГАТЕ
WTO|Світова організація торгівлі|СОТ
UNGA|Генеральна Асамблея ООН|Генасамблея ООН
UNSC|Рада Безпеки ООН|Радбез ООН
UNHCR|УВКБ ООН
UNICEF|ЮНІСЕФ
UNESCO|ЮНЕСКО
IMF|Міжнародний валютний фонд|МВФ
ICC|Міжнародний кримінальний суд|МКС
ICJ|Міжнародний суд ООН
ICRC|Міжнародний комітет Червоного Хреста|МКЧХ
RedCross|Червоний Хрест|Червоного Хреста
ECHR|Європейський суд з прав людини|ЄСПЛ
ECB|Європейський центральний банк|ЄЦБ
EIB|Європейський інвестиційний банк|ЄІБ
EBRD|Європейський банк реконструкції та розвитку|ЄБРР
OECD|Організація економічного співробітництва та розвитку|ОЕСР
OSCE|Організація з безпеки і співробітництва в Європі
NATO|НАТО|Північноатлантичний альянс
OPEC|ОПЕК
CIS|СНД|Співдружність Незалежних Держав
AU|Африканський союз
PACE|Парламентська асамблея Ради Європи|ПАРЄ
IOM|Міжнародна організація з міграції|МОМ
IOC|Міжнародний олімпійський комітет|МОК
""",
    "pl": """
ILO|Międzynarodowa Organizacja Pracy|Międzynarodowej Organizacji Pracy|MOP
WHO|Światowa Organizacja Zdrowia|Światowej Organizacji Zdrowia|WHO
IAEA|Międzynarodowa Agencja Energii Atomowej|MAEA
WTO|Światowa Organizacja Handlu|Światowej Organizacji Handlu
IMF|MFW|Międzynarodowego Funduszu Walutowego
UNGA|Zgromadzenie Ogólne ONZ|Zgromadzenia Ogólnego ONZ
UNSC|Rada Bezpieczeństwa ONZ|Rady Bezpieczeństwa ONZ
ICC|Międzynarodowy Trybunał Karny|Międzynarodowego Trybunału Karnego|MTK
ICJ|Międzynarodowy Trybunał Sprawiedliwości|MTS
ICRC|Międzynarodowy Komitet Czerwonego Krzyża|MKCK
RedCross|Czerwony Krzyż|Czerwonego Krzyża
ECHR|Europejski Trybunał Praw Człowieka|Europejskiego Trybunału Praw Człowieka|ETPC
CJEU|Trybunał Sprawiedliwości Unii Europejskiej|TSUE
ECB|Europejski Bank Centralny|Europejskiego Banku Centralnego|EBC
EIB|Europejski Bank Inwestycyjny|EBI
EBRD|Europejski Bank Odbudowy i Rozwoju|EBOR
OECD|Organizacja Współpracy Gospodarczej i Rozwoju
OSCE|Organizacja Bezpieczeństwa i Współpracy w Europie
NATO|Sojusz Północnoatlantycki|Sojuszu Północnoatlantyckiego
CIS|Wspólnota Niepodległych Państw|WNP
AU|Unia Afrykańska|Unii Afrykańskiej
IOC|Międzynarodowy Komitet Olimpijski|MKOl
""",
    "tr": """
UN|BM|Birleşmiş Milletler Örgütü
ILO|Uluslararası Çalışma Örgütü
WHO|Dünya Sağlık Örgütü|DSÖ
WFP|Dünya Gıda Programı
IAEA|Uluslararası Atom Enerjisi Kurumu|Uluslararası Atom Enerjisi Ajansı|UAEA
WTO|Dünya Ticaret Örgütü
IMF|Uluslararası Para Fonu
UNGA|BM Genel Kurulu|Birleşmiş Milletler Genel Kurulu
UNSC|BM Güvenlik Konseyi|Birleşmiş Milletler Güvenlik Konseyi|BMGK
UNHCR|Birleşmiş Milletler Mülteciler Yüksek Komiserliği|BMMYK
ICC|Uluslararası Ceza Mahkemesi|UCM
ICJ|Uluslararası Adalet Divanı|UAD
ICRC|Uluslararası Kızılhaç Komitesi
RedCross|Kızılhaç
RedCrescent|Kızılay
ECHR|Avrupa İnsan Hakları Mahkemesi|AİHM
CJEU|Avrupa Birliği Adalet Divanı|ABAD
ECB|Avrupa Merkez Bankası|AMB
EIB|Avrupa Yatırım Bankası
EBRD|Avrupa İmar ve Kalkınma Bankası
OECD|Ekonomik İşbirliği ve Kalkınma Örgütü
OSCE|Avrupa Güvenlik ve İşbirliği Teşkilatı
NATO|Kuzey Atlantik Antlaşması Örgütü
OPEC|Petrol İhraç Eden Ülkeler Örgütü
OIC|İslam İşbirliği Teşkilatı|İİT
ArabLeague|Arap Birliği|Arap Ligi
AU|Afrika Birliği
CIS|Bağımsız Devletler Topluluğu|BDT
IOC|Uluslararası Olimpiyat Komitesi
""",
}
# fmt: on
