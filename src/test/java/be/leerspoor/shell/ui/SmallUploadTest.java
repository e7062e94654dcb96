package be.leerspoor.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class SmallUploadTest {

    @Test
    void ofAFileWithoutEndNoMoreIsReadThanItMayHave() throws IOException {
        AtomicReference<byte[]> got = new AtomicReference<>();
        UI page = mock(UI.class);
        when(page.accessLater(any(SerializableRunnable.class), any()))
                .thenAnswer(call -> call.<SerializableRunnable>getArgument(0));
        UploadEvent endless = mock(UploadEvent.class);
        when(endless.getUI()).thenReturn(page);
        when(endless.getInputStream()).thenReturn(new InputStream() {
            private int read;

            @Override
            public int read() {
                if (++read > 1_001) {
                    throw new AssertionError("read on");
                }
                return 'x';
            }
        });

        new SmallUpload(1_000, got::set).handleUploadRequest(endless);

        assertThat(got.get()).hasSize(1_001);
    }
}
