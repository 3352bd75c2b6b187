package org.clearway.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoClientSettings;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;

class PagingTest {
    @Test
    void aCursorIsReadAsItWasWritten() {
        Cursor cursor = Cursor.of("2026-03-02", "thửa 12", "");
        assertThat(Cursor.decode(cursor.encoded())).isEqualTo(cursor);
        assertThat(cursor.encoded()).matches("[A-Za-z0-9_-]+");
    }

    @Test
    void refusesWhatIsNoCursorOrOfAnotherListing() {
        assertThatThrownBy(() -> Cursor.decode("?")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Cursor.of("one").part(1)).hasMessage("malformed-cursor");
    }

    @Test
    void onlyAFullPageWithMoreBehindItHasANext() {
        Paging paging = new Paging(2, null);
        assertThat(paging.page(List.of(1, 2), String::valueOf, last -> Cursor.of("" + last)))
                .isEqualTo(new Page<>(List.of("1", "2"), null));
        assertThat(paging.page(List.of(1, 2, 3), String::valueOf, last -> Cursor.of("" + last)))
                .isEqualTo(new Page<>(List.of("1", "2"), Cursor.of("2").encoded()));
        assertThat(paging.toRead()).isEqualTo(3);
    }

    @Test
    void theFilterBeginsAfterTheCursor() {
        assertThat(bson(new Paging(2, null).after("_id"))).isEqualTo(new BsonDocument());
        assertThat(bson(new Paging(2, Cursor.of("x")).after("_id"))).isEqualTo(BsonDocument.parse("{_id: {$gt: 'x'}}"));
    }

    private static BsonDocument bson(Bson filter) {
        return filter.toBsonDocument(BsonDocument.class, MongoClientSettings.getDefaultCodecRegistry());
    }
}
