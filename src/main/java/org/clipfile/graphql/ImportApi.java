package org.clipfile.graphql;

import java.util.stream.Collectors;

import org.clipfile.article.Article;
import org.clipfile.filing.Filed;
import org.clipfile.filing.Filed.Fate;
import org.clipfile.ingest.ImportReport;
import org.clipfile.ingest.SourceText;
import org.clipfile.ingest.TextImport;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;

/** Raw text in. */
@GraphQLApi
public class ImportApi {

    private final TextImport textImport;

    ImportApi(TextImport textImport) {
        this.textImport = textImport;
    }

    @Mutation
    @NonNull
    @Description(
            "Splits raw text into articles and files each under its people and topics; the same text again changes nothing")
    public ImportTextPayload importText(@NonNull @Description("The text") ImportTextInput input) {
        var report = textImport.importText(new SourceText(input.text, input.source, input.url, input.publishedAt));
        return payload(report);
    }

    private static ImportTextPayload payload(ImportReport report) {
        var ids = report.filed().stream().map(Filed::articleId).distinct().toList();
        var articles =
                Article.withIds(ids).stream().collect(Collectors.toMap(article -> article.id, article -> article));
        return new ImportTextPayload(
                ArticleView.of(ids.stream().map(articles::get).toList()),
                report.count(Fate.CREATED),
                report.count(Fate.UNCHANGED),
                report.count(Fate.COMPLETED),
                report.failures().stream()
                        .map(failure -> new ImportFailure(failure.opening(), failure.reason()))
                        .toList(),
                report.leftOut().stream()
                        .map(part -> new LeftOutPart(
                                part.start(),
                                part.end(),
                                part.text(),
                                LeftOutReason.valueOf(part.reason().name())))
                        .toList());
    }
}
