package org.clipfile.extract;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(
                true,
                !EXTRACTOR.extract(new StoryText(null, null, text)).people().isEmpty());
    }
}
