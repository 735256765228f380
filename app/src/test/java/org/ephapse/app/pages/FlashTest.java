package org.ephapse.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// The beating, twitching explorer does not flash (WCAG 2.3.1): seen frame by frame on a clock that is stepped.
@ExtendWith(Readers.class)
class FlashTest {
    private static final int CELL_px = 8, FRAMES_PER_SECOND = 20, FRAMES = 7 * FRAMES_PER_SECOND;
    private static final double LEAST_CHANGE = 0.1, DARK = 0.8, SMALLEST_AREA_px2 = 21_824;
    private static final int MOST_FLASHES = 3;

    /// The brightness of each cell, 0 to 1, and whether it is a saturated red.
    private record Frame(double[] light, boolean[] red) {}

    private static Frame frame(byte[] png) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int columns = image.getWidth() / CELL_px, rows = image.getHeight() / CELL_px;
        double[] light = new double[columns * rows];
        boolean[] red = new boolean[columns * rows];
        for (int cell = 0; cell < light.length; cell++) {
            double r = 0, g = 0, b = 0;
            for (int i = 0; i < CELL_px * CELL_px; i++) {
                int rgb = image.getRGB(cell % columns * CELL_px + i % CELL_px, cell / columns * CELL_px + i / CELL_px);
                r += linear(rgb >> 16 & 255);
                g += linear(rgb >> 8 & 255);
                b += linear(rgb & 255);
            }
            int pixels = CELL_px * CELL_px;
            light[cell] = (0.2126 * r + 0.7152 * g + 0.0722 * b) / pixels;
            red[cell] = r / (r + g + b + 1e-9) >= 0.8;
        }
        return new Frame(light, red);
    }

    private static double linear(int value) {
        double v = value / 255.0;
        return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
    }

    /// In each frame the cells that complete a pair of opposing changes there.
    private static int[] flashingCells(List<Frame> frames) {
        int cells = frames.getFirst().light().length;
        int[] flashing = new int[frames.size()];
        for (int cell = 0; cell < cells; cell++) {
            double turned = frames.getFirst().light()[cell];
            int way = 0;
            for (int i = 1; i < frames.size(); i++) {
                double now = frames.get(i).light()[cell];
                int toward = Double.compare(now, turned);
                if (toward == way) {
                    turned = now;
                } else if (Math.abs(now - turned) >= LEAST_CHANGE && Math.min(now, turned) < DARK) {
                    if (way != 0) flashing[i]++;
                    way = toward;
                    turned = now;
                }
            }
        }
        return flashing;
    }

    private static List<Frame> beating(Page page) throws IOException {
        Locator pictures = page.locator(".explorer .now");
        pictures.scrollIntoViewIfNeeded();
        List<Frame> frames = new ArrayList<>();
        for (int i = 0; i < FRAMES; i++) {
            page.clock().runFor(1000 / FRAMES_PER_SECOND);
            frames.add(frame(pictures.screenshot()));
        }
        return frames;
    }

    @Test
    void the_face_that_twitches_most_does_not_flash(Reader reader) throws Exception {
        List<Frame> frames;
        try (BrowserContext visitor = reader.visitor(new Browser.NewContextOptions().setViewportSize(1024, 900))) {
            Page page = visitor.newPage();
            page.clock().install();
            page.navigate(reader.at("/en/understand"));
            page.waitForSelector("[data-explorer][data-ready=true]");
            page.focus("#explorer-age");
            page.keyboard().press("End");
            page.click("[data-do=play]");
            page.clock().pauseAt(System.currentTimeMillis() + 60_000);
            frames = beating(page);
        }
        assertThat(frames.getFirst().light())
                .isNotEqualTo(frames.get(FRAMES / 2).light());
        int[] flashing = flashingCells(frames);
        int flashes = 0;
        for (int cells : flashing) if (cells * CELL_px * CELL_px >= SMALLEST_AREA_px2) flashes++;
        assertThat(flashes).isLessThanOrEqualTo(MOST_FLASHES * FRAMES / FRAMES_PER_SECOND);
        assertThat(redFlashes(frames)).isZero();
    }

    private static int redFlashes(List<Frame> frames) {
        int flashes = 0;
        for (int i = 2; i < frames.size(); i++) {
            int cells = 0;
            for (int cell = 0; cell < frames.getFirst().red().length; cell++) {
                boolean here = frames.get(i).red()[cell];
                if (here != frames.get(i - 1).red()[cell]
                        && here == frames.get(i - 2).red()[cell]) cells++;
            }
            if (cells * CELL_px * CELL_px >= SMALLEST_AREA_px2) flashes++;
        }
        return flashes;
    }

    @Test
    void a_planted_strobe_is_seen() {
        List<Frame> strobe = new ArrayList<>();
        for (int i = 0; i < 8; i++) strobe.add(new Frame(new double[] {i % 2, 0.5}, new boolean[2]));
        assertThat(flashingCells(strobe)).containsExactly(0, 0, 1, 1, 1, 1, 1, 1);
    }
}
