namespace DeviceKit.Cross.Types;

/// <summary>Where things lie in objects, in bytes: "Objects in memory" of Cross/README.md.</summary>
internal static class ObjectOffsets
{
    /// <summary>The value in a box, and the first field of a class without a base class with fields: behind the header.</summary>
    public const int Header = 4;

    /// <summary>The length of a vector or string, and the total length of an array.</summary>
    public const int Length = 4;

    /// <summary>The elements of a vector, the characters of a string, and the lengths of an array of several dimensions.</summary>
    public const int Elements = 8;

    /// <summary>The lower bounds of an array.</summary>
    public static int LowerBounds(int rank) => Elements + (4 * rank);

    /// <summary>The elements of an array.</summary>
    public static int ElementsOf(int rank) => Elements + (8 * rank);
}
