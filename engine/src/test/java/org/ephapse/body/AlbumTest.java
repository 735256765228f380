package org.ephapse.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Which scenes of a life are kept.
class AlbumTest {
    private final Album album = new Album();

    private static Scene at(double age_years) {
        Scene.Point origin = new Scene.Point(0, 0, 0), axis = new Scene.Point(0, 1, 0);
        return new Scene(age_years, List.of(), new Scene.Nerve(origin, axis, 0.7), List.of(), 0, origin, 0);
    }

    /// Monthly rows.
    private void live(double from_years, int months) {
        for (int i = 0; i <= months; i++) album.see(at(from_years + i / 12.0), false);
    }

    private List<Double> ages() {
        return album.closed().stream().map(Scene::age_years).toList();
    }

    @Test
    void the_first_the_last_and_each_whole_year_are_kept() {
        live(16, 27);
        assertThat(ages()).containsExactly(16.0, 17.0, 18.0, 18.25);
    }

    @Test
    void what_happened_is_kept_with_its_row() {
        album.see(at(16), false);
        album.see(at(16.25), true);
        album.see(at(16.5), false);
        album.see(at(16.75), false);
        assertThat(ages()).containsExactly(16.0, 16.25, 16.75);
    }

    @Test
    void the_rows_before_and_after_an_operation_and_each_year_since_are_kept() {
        live(16, 5);
        album.operation(16.5);
        live(16.5, 13);
        assertThat(ages()).containsExactly(16.0, 16.0 + 5 / 12.0, 16.5, 17.0, 17.5, 16.5 + 13 / 12.0);
    }

    @Test
    void nothing_is_kept_where_nobody_knows_how_things_lie() {
        album.see(null, true);
        album.operation(20);
        assertThat(album.closed()).isEmpty();
    }
}
