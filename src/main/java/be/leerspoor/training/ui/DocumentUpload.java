package be.leerspoor.training.ui;

import be.leerspoor.shell.ui.ComponentTexts;
import be.leerspoor.shell.ui.SmallUpload;
import be.leerspoor.training.Materials;
import com.vaadin.flow.component.upload.Upload;
import java.util.function.BiConsumer;

/** Where one file is chosen that is kept for others to read: a document or a picture. */
final class DocumentUpload extends Upload {

    private static final long serialVersionUID = 1;

    private static final String[] DOCUMENTS = {
        ".pdf", ".png", ".jpg", ".jpeg", ".docx", ".pptx", ".xlsx", ".odt", ".odp", ".ods"
    };

    private DocumentUpload(int mostBytes, String[] endings, BiConsumer<String, byte[]> chosen) {
        super(new SmallUpload(mostBytes, chosen));
        setAcceptedFileExtensions(endings);
        setI18n(ComponentTexts.upload());
        setMaxFiles(1);
        setMaxFileSize(mostBytes);
    }

    /** One of the kinds and the size that materials may have. */
    static DocumentUpload ofMaterial(BiConsumer<String, byte[]> chosen) {
        return new DocumentUpload(Materials.MOST_BYTES, DOCUMENTS, chosen);
    }

    /** One of these endings only. */
    static DocumentUpload of(int mostBytes, String[] endings, BiConsumer<String, byte[]> chosen) {
        return new DocumentUpload(mostBytes, endings, chosen);
    }
}
