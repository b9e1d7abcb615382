namespace DeviceKit.Cross.Intermediate;

/// <summary>The sections of data.</summary>
internal enum DataSection
{
    /// <summary>Never written: descriptors, literals, tables.</summary>
    Constants,

    /// <summary>Written, with a start value, and without references into the heap.</summary>
    Data,

    /// <summary>Written, zero at the start, and without references into the heap.</summary>
    Zero,

    /// <summary>Whole objects that are written: the collector walks them and marks what they refer to.</summary>
    Objects,

    /// <summary>Words that are references, with a start value or zero: static fields. The collector marks from each.</summary>
    Roots,
}
