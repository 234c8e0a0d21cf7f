package org.clipfile.extract;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class LanguageTest {
    private static final Extractor EXTRACTOR = new NewsExtractor();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    fr | Le président Emmanuel Macron a déclaré jeudi que la France ne céderait pas. « Nous sommes prêts », a dit le chef de l'État devant la presse à Paris, avec le ministre Bruno Le Maire.
                    de | Bundeskanzler Olaf Scholz sagte am Donnerstag, dass die Regierung nicht nachgeben werde. „Wir sind bereit“, sagte der Kanzler in Berlin vor der Presse und dem Minister Robert Habeck.
                    es | El presidente Pedro Sánchez dijo el jueves que el gobierno no va a ceder. «Estamos listos», dijo en Madrid ante la prensa con la ministra María Jesús Montero y los alcaldes de la región.
                    it | Il presidente Sergio Mattarella ha detto giovedì che il governo non cederà. «Siamo pronti», ha detto a Roma alla stampa con il ministro Antonio Tajani e la premier della coalizione.
                    nl | Premier Mark Rutte zei donderdag dat het kabinet niet zal toegeven. "Wij zijn klaar", zei hij in Den Haag tegen de pers met de minister van Financiën en een aantal Kamerleden van de partij.
                    id | Presiden Joko Widodo mengatakan pada Kamis bahwa pemerintah tidak akan mundur. "Kami siap," kata dia di Jakarta dengan Menteri Sri Mulyani yang juga ada di sana untuk pers dari daerah itu.
                    zh | 總統蔡英文星期四說，政府不會讓步。「我們準備好了」，她在台北對記者說。外交部長吳釗燮也在場。
                    ja | 岸田文雄首相は木曜日、政府は譲歩しないと述べた。「準備はできている」と首相は東京で記者団に語った。
                    pt | O presidente Lula da Silva disse nesta quinta-feira que o governo não vai ceder. "Estamos prontos", afirmou em Brasília ao lado do ministro Fernando Haddad.
                    pl | Premier Donald Tusk powiedział w czwartek, że rząd nie ustąpi. „Jesteśmy gotowi”, powiedział dziennikarzom w Warszawie minister Radosław Sikorski.
                    sv | Statsminister Ulf Kristersson sade på torsdagen att regeringen inte kommer att ge sig. "Vi är redo", sade han till pressen i Stockholm.
                    fi | Pääministeri Petteri Orpo sanoi torstaina, että hallitus ei anna periksi. "Olemme valmiita", hän sanoi Helsingissä toimittajille.
                    hu | Orbán Viktor miniszterelnök csütörtökön azt mondta, hogy a kormány nem fog engedni. "Készen állunk" - mondta Budapesten az újságíróknak.
                    vi | Thủ tướng Phạm Minh Chính cho biết hôm thứ Năm rằng chính phủ sẽ không nhượng bộ. "Chúng tôi đã sẵn sàng", ông nói với các phóng viên tại Hà Nội.
                    sw | Rais Samia Suluhu Hassan alisema Alhamisi kwamba serikali haitarudi nyuma. "Tuko tayari," aliwaambia waandishi wa habari jijini Dodoma.
                    tl | Sinabi ni Pangulong Ferdinand Marcos Jr. noong Huwebes na hindi susuko ang pamahalaan. "Handa na kami," aniya sa mga mamamahayag sa Maynila.
                    ko | 윤석열 대통령은 목요일 정부가 양보하지 않을 것이라고 말했다. 그는 서울에서 기자들에게 "준비가 되어 있다"고 밝혔다.
                    ar | قال الرئيس المصري عبد الفتاح السيسي يوم الخميس إن الحكومة لن تتراجع عن موقفها.
                    fa | رئیس جمهور ایران روز پنجشنبه گفت که دولت از تصمیم خود عقب نشینی نخواهد کرد.
                    hi | प्रधानमंत्री नरेंद्र मोदी ने गुरुवार को कहा कि सरकार पीछे नहीं हटेगी और वह बातचीत के लिए तैयार है।
                    el | Ο πρωθυπουργός Κυριάκος Μητσοτάκης είπε την Πέμπτη ότι η κυβέρνηση δεν θα υποχωρήσει.
                    uk | Президент Володимир Зеленський заявив у четвер, що уряд не поступиться. «Ми готові», сказав він у Києві журналістам.
                    ru | Президент Владимир Путин сказал в четверг, что правительство не уступит. «Мы готовы», сказал он в Москве на встрече с журналистами и министрами, как сообщили в Кремле.
                    tr | Cumhurbaşkanı Recep Tayyip Erdoğan perşembe günü hükümetin geri adım atmayacağını ve bu konuda kararlı olduğunu söyledi. Ankara'da bir basın toplantısı için konuşan bakan da çok daha sert oldu.
                    """)
    void nothingIsReadInAnotherLanguage(String language, String text) {
        Extraction extraction = EXTRACTOR.extract(new StoryText("Emmanuel Macron", null, text));
        assertEquals(language, extraction.language());
        assertEquals(0, extraction.people().size());
        assertEquals(0, extraction.quotes().size());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Prime Minister Abiy Ahmed met President Isaias Afwerki.
                    French President Emmanuel Macron told Le Monde that he would not resign over the vote in the Assemblée nationale on Tuesday.
                    """)
    void shortEnglishIsRead(String text) {
        assertFalse(EXTRACTOR.extract(new StoryText(null, null, text)).people().isEmpty());
    }

    /** More of these are names of another language than English words. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    WARSAW — Donald Tusk was sworn in by President Andrzej Duda, ending eight years of Law and Justice. Jarosław Kaczyński called Tusk "a German agent". Mateusz Morawiecki lost the vote. Radosław Sikorski returns to the foreign ministry; Władysław Kosiniak-Kamysz takes defense.
                    ANKARA — President Recep Tayyip Erdoğan beat Kemal Kılıçdaroğlu in a run-off. Sinan Oğan, who came third, had backed Erdoğan; İyi Party's Meral Akşener did not. Mayors Ekrem İmamoğlu and Mansur Yavaş kept silent.
                    Hon Hai Precision Industry Co (鴻海精密) chairman Liang Chih-hao (梁志豪) on Thursday said the company, known internationally as Foxconn Technology Group (富士康科技集團), would hire 3,000 people, Kaohsiung Mayor Chen Chi-mai (陳其邁) said.
                    LUANDA (Angop) - Isabel dos Santos's former banker Mário Leite da Costa and Sonangol's Carlos Saturnino testified. President João Lourenço sacked provincial governors and told them to leave by Friday.
                    """)
    void englishFullOfForeignNamesIsEnglish(String text) {
        Extraction extraction = EXTRACTOR.extract(new StoryText(null, null, text));
        assertEquals("en", extraction.language());
        assertFalse(extraction.people().isEmpty());
    }

    @Test
    void aTableOfNamesTellsNoLanguageAndIsStillRead() {
        String row = "Michael Johnson (USA) 9.86, Daniel Williams (JAM) 9.91, Robert Thompson (GBR) 9.95; ";
        Extraction extraction = EXTRACTOR.extract(new StoryText(null, null, "Results: " + row.repeat(20)));
        assertEquals("und", extraction.language());
        assertEquals(3, extraction.people().size());
    }

    @Test
    void aLongStoryInFrenchWithAnEnglishQuotationIsFrench() {
        String french = "Le ministre a répondu que son gouvernement ne changerait pas de position sur ce dossier. ";
        String english = "“We want our money back,” said Margaret Thatcher. ";
        Extraction extraction =
                EXTRACTOR.extract(new StoryText(null, null, french.repeat(10) + english + french.repeat(10)));
        assertEquals(new Extraction("fr", List.of(), List.of()), extraction);
    }
}
