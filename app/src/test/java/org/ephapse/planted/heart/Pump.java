package org.ephapse.planted.heart;

import java.util.logging.Logger;
import org.ephapse.planted.artery.Wall;

/// A planted fault: an organ that imports an organ, and a class from outside java.base.
public final class Pump {
    final Wall wall = new Wall();

    final Logger log = Logger.getGlobal();
}
