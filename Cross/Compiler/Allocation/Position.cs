namespace DeviceKit.Cross.Allocation;

/// <summary>
/// Positions in a function. An instruction has eight: moves that the allocator puts before it read at Before and write right after that; the instruction reads at
/// Use and writes at Define. A range that is read last by an instruction ends at its Define, so that a result may have its register.
/// </summary>
internal static class Position
{
    /// <summary>Positions an instruction.</summary>
    public const int Step = 8;

    /// <summary>Where moves before the instruction read.</summary>
    public static int Before(int instruction) => instruction * Step;

    /// <summary>Where moves before the instruction write.</summary>
    public static int Arrive(int instruction) => (instruction * Step) + 1;

    /// <summary>Where the instruction reads.</summary>
    public static int Use(int instruction) => (instruction * Step) + 4;

    /// <summary>Where the instruction writes.</summary>
    public static int Define(int instruction) => (instruction * Step) + 5;

    /// <summary>Behind everything that the instruction does.</summary>
    public static int After(int instruction) => (instruction * Step) + 6;

    /// <summary>The instruction at a position.</summary>
    public static int InstructionAt(int position) => position / Step;
}
