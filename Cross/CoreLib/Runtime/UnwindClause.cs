namespace DeviceKit.CoreLib.Runtime;

/// <summary>One clause of a region.</summary>
internal struct UnwindClause
{
    public const int Typed = 0;
    public const int Filter = 1;
    public const int Cleanup = 2;

    public int Kind;

    /// <summary>A descriptor, the code of a filter, or 0.</summary>
    public nint Subject;
}
