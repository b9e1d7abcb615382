namespace DeviceKit.Cross.Reading;

/// <summary>The numbers of what the compiler finds wrong. Numbers are never used again.</summary>
internal static class DiagnosticCodes
{
    /// <summary>A file that is to be read is not there or cannot be read.</summary>
    public const string NoFile = "DK2201";

    /// <summary>A file is no .NET assembly, or is damaged.</summary>
    public const string Damaged = "DK2101";

    /// <summary>An assembly holds native code.</summary>
    public const string NativeCode = "DK2102";

    /// <summary>An assembly's metadata has a version or tables that are not known.</summary>
    public const string TooNew = "DK2103";

    /// <summary>The assembly has no Main.</summary>
    public const string NoEntryPoint = "DK2104";

    /// <summary>An assembly that is needed does not lie beside the application.</summary>
    public const string MissingDependency = "DK2105";

    /// <summary>The class library has no such type or member.</summary>
    public const string MissingMember = "DK2106";

    /// <summary>Type arguments grow without end.</summary>
    public const string RecursiveInstantiation = "DK2107";

    /// <summary>The code does what cannot be compiled.</summary>
    public const string NotSupported = "DK2108";

    /// <summary>There is no such board, or no target for it.</summary>
    public const string UnknownBoard = "DK2109";

    /// <summary>The program does not fit into the board's memory.</summary>
    public const string DoesNotFit = "DK2110";
}
