"""Titles and forms of address before a name, by what they say of who is called so.

Those that are printed with a full stop stand here with it, too; those that are nothing
without it, only so.
"""

from tei_toolkit.labels.vocabulary import word_set

MEN = word_set("""
mr mr. sir herr monsieur citoyen m m. señor sr sr. senhor don signor sig. heer meneer dhr. lord
viscount earl king prince father brother mister shri thiru господин г-н мистер пан pan
gospod gospodin господине domnul domnule dl. d-l d-l. bay κ. κ κύριος herra hr. bwana bw. cənab ბატონი
השר מר السيد آقای श्री திரு திரு. นาย พลเอก พลโท พลตรี พันเอก พันโท พันตรี ร้อยเอก พลตำรวจเอก พลตำรวจโท พลตำรวจตรี พันตำรวจเอก ông bapak
""")

WOMEN = word_set("""
mrs mrs. ms ms. miss madam madame citoyenne mme mme. mlle mlle. mademoiselle frau señora sra sra.
srta. sra.ª sr.ª sr.a senhora doña signora signorina mevrouw mevr. mw. lady baroness
countess dame queen princess sister shrimati smt. sushri kumari госпожа г-жа пані pani
paní gospa gospođa doamna domnişoara domnișoara dna. d-na d-na. bayan xanım κα κυρία fru frú rouva bi. ქალბატონი
גברת גב' السيدة خانم श्रीमती सुश्री कुमारी திருமதி திருமதி. นาง นางสาว bà ibu
""")

CALLED = MEN | WOMEN
"""What those are called who are spoken to, before a name or an office."""

POLITE = word_set("""
mx mx. hon hon. honourable honorable rt. right messrs messrs. mm. mmes on. onorevole sayın
excmo. excma. ilmo. ilma. v.exa. sr.as sr.ªs srs. гр. тов. товарищ сударь ndugu encik
datuk khun ustad mhe. mheshimiwa மாண்புமிகு माननीय คุณ
""")
"""Said of men and of women."""

RANKS = word_set("""
dr dr. dra dra. prof prof. profa profa. profª professor doutor doutora docteur maître dott.
dottor dottoressa avv. mag. ing. doktor cllr cllr. rev rev. reverend fr fr. rabbi imam duke
duchess pope cardinal bishop archbishop доктор профессор академик проф. д-р פרופ' פרופ׳ ד"ר
الدكتور الدكتورة المهندس الأستاذ الشيخ دکتر مهندس डॉ डॉ. டாக்டர் ดร.
""")
"""Degrees, and ranks of the church and of the nobility."""
