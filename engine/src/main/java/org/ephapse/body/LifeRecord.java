package org.ephapse.body;

import java.util.List;
import org.ephapse.signal.Lesion;

/// A whole life, simulated: one row a month, one a day through toxin and for two years after an operation.
public final class LifeRecord {
    private final Person person;
    private final Plan plan;
    private final double[][] columns;
    private final List<Lesion> lesions;
    private final List<Mark> marks;
    private final List<Scene> scenes;

    LifeRecord(
            Person person, Plan plan, double[][] columns, List<Lesion> lesions, List<Mark> marks, List<Scene> scenes) {
        this.person = person;
        this.plan = plan;
        this.columns = columns;
        this.lesions = List.copyOf(lesions);
        this.marks = List.copyOf(marks);
        this.scenes = List.copyOf(scenes);
    }

    /// Whose life it is.
    public Person person() {
        return person;
    }

    /// What was done.
    public Plan plan() {
        return plan;
    }

    /// Number of rows.
    public int rows() {
        return columns[0].length;
    }

    /// One number.
    public double at(int row, Quantity quantity) {
        return columns[quantity.ordinal()][row];
    }

    /// A whole column; a copy.
    public double[] column(Quantity quantity) {
        return columns[quantity.ordinal()].clone();
    }

    /// The lesion of a row.
    public Lesion lesion(int row) {
        return lesions.get(row);
    }

    /// What happened, in the order of age.
    public List<Mark> marks() {
        return marks;
    }

    /// How arteries and nerve lay in space, in the order of age: at 16, each year, where something happened, and at the
    /// end. Empty where the artery was an arch.
    public List<Scene> scenes() {
        return scenes;
    }

    /// The last row whose age is not above `age_years`; the first where there is none.
    public int rowAt(double age_years) {
        double[] ages = columns[Quantity.AGE.ordinal()];
        int row = 0;
        while (row + 1 < ages.length && ages[row + 1] <= age_years) row++;
        return row;
    }
}
