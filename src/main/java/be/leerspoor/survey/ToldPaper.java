package be.leerspoor.survey;

import static be.leerspoor.shell.Paper.words;
import static be.leerspoor.shell.Texts.textIn;

import be.leerspoor.shell.OutgoingFile;
import be.leerspoor.shell.Paper;
import java.util.List;
import java.util.Locale;

/** What is told on paper: for each item a sentence, and a table with a bar behind each number. */
final class ToldPaper {

    private static final String STYLE = """
            @page { size: A4; margin: 18mm 18mm 20mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font-family: 'Atkinson'; font-size: 9pt; color: #4b5754; } }
            body { margin: 0; font-family: 'Atkinson'; font-size: 10.5pt; line-height: 1.45; color: #1b2725; }
            h1 { font-size: 21pt; line-height: 1.2; font-weight: 600; margin: 0 0 2mm 0; }
            h2 { font-size: 14pt; line-height: 1.25; font-weight: 600; color: #1f5f5b; margin: 8mm 0 1mm 0; page-break-after: avoid; }
            h3 { font-size: 11.5pt; font-weight: 600; margin: 5mm 0 1mm 0; page-break-after: avoid; }
            p { margin: 0 0 1.5mm 0; }
            .soft { color: #4b5754; }
            .sentence { page-break-after: avoid; }
            table { width: 100%; border-collapse: collapse; margin: 1.5mm 0 3mm 0; page-break-inside: avoid; font-size: 9.5pt; }
            caption { text-align: left; font-weight: 600; padding-bottom: 1mm; }
            th { text-align: left; font-weight: 400; color: #4b5754; border-bottom: 0.6pt solid #8c8476; padding: 1mm 2mm 1mm 0; }
            td { border-bottom: 0.4pt solid #e6ded2; padding: 1.2mm 2mm 1.2mm 0; vertical-align: top; }
            .number { text-align: right; white-space: nowrap; }
            .answer { width: 55%; }
            .bar { height: 1.6mm; margin-top: 0.8mm; background-color: #1f5f5b; }
            .method { margin-top: 8mm; padding-top: 3mm; border-top: 0.6pt solid #cfc5b6; font-size: 9.5pt; color: #4b5754; }
            """;

    private final Locale language;
    private final ToldWords told;
    private final WaveWords around;
    private final StringBuilder body = new StringBuilder();

    ToldPaper(Locale language) {
        this.language = language;
        this.told = new ToldWords(language);
        this.around = new WaveWords(language);
    }

    OutgoingFile of(WaveResults results) {
        Wave wave = results.wave();
        String title = around.name(results.questionnaire(), wave);
        element("h1", "", title);
        element("p", "soft", around.asked(wave));
        element("p", "soft", around.readers(results.wave(), results.chosen()));
        results.questionnaire().questions().forEach(question -> {
            List<ToldItem> items = results.questionnaire().items(question).stream()
                    .flatMap(item -> results.item(item.code()).stream())
                    .toList();
            if (!items.isEmpty()) {
                element("h2", "", question.words().in(language.getLanguage()));
                items.forEach(item -> {
                    if (!item.item().code().equals(question.code())) {
                        element("h3", "", told.of(item.item()));
                    }
                    item(item, results);
                });
            }
        });
        method(results.questionnaire(), List.of(wave));
        return Paper.of(title, language, STYLE, body.toString());
    }

    private void item(ToldItem item, WaveResults results) {
        element("p", "sentence", told.sentence(item.item(), item.whole()));
        table(textIn(language, "survey.told.everyone"), item.item(), item.whole());
        told.published(item.item()).ifPresent(published -> element("p", "soft", published));
        results.chosen().ifPresent(group -> {
            if (item.beside().isEmpty()) {
                element("p", "soft", textIn(language, "survey.told.nothing.group", around.group(group)));
            }
            table(around.group(group), item.item(), item.beside());
        });
    }

    OutgoingFile of(OverTime overTime) {
        String name = overTime.questionnaire().name().in(language.getLanguage());
        String title = textIn(language, "survey.export.over-time.name", name);
        element("h1", "", title);
        overTime.waves().forEach(wave -> {
            element("p", "", wave.name());
            element("p", "soft", around.asked(wave));
        });
        overTime.items().forEach(item -> {
            element("h2", "", told.of(item.item()));
            element("p", "sentence", told.change(item));
            item.waves().forEach(in -> table(in.wave().name(), item.item(), in.whole()));
        });
        method(overTime.questionnaire(), overTime.waves());
        return Paper.of(title, language, STYLE, body.toString());
    }

    private void method(Questionnaire questionnaire, List<Wave> waves) {
        body.append("<div class=\"method\">");
        around.method(questionnaire, waves).forEach(line -> element("p", "", line));
        body.append("</div>");
    }

    private void table(String caption, Item item, List<ToldShare> shares) {
        if (shares.isEmpty()) {
            return;
        }
        body.append("<table><caption>")
                .append(words(caption + ", " + told.people(shares)))
                .append("</caption><thead><tr>");
        head("answer", "survey.told.table.answer");
        head("number", "survey.told.table.count");
        head("number", "survey.told.table.share");
        head("number", "survey.told.table.interval");
        body.append("</tr></thead><tbody>");
        for (ToldShare share : ToldWords.inOrder(item, shares)) {
            body.append("<tr><td class=\"answer\">")
                    .append(words(told.answers(share.options())))
                    .append("<div class=\"bar\" style=\"width: ")
                    .append(ToldWords.tenths(share).toPlainString())
                    .append("%\"></div></td>");
            element("td", "number", String.valueOf(share.people()));
            element("td", "number", told.percent(share));
            element("td", "number", told.interval(share));
            body.append("</tr>");
        }
        body.append("</tbody></table>");
    }

    private void head(String look, String key) {
        body.append("<th scope=\"col\" class=\"")
                .append(look)
                .append("\">")
                .append(words(textIn(language, key)))
                .append("</th>");
    }

    private void element(String name, String look, String text) {
        body.append('<').append(name);
        if (!look.isEmpty()) {
            body.append(" class=\"").append(look).append('"');
        }
        body.append('>').append(words(text)).append("</").append(name).append('>');
    }
}
