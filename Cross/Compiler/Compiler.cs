using DeviceKit.Cross.Reading;

namespace DeviceKit.Cross;

/// <summary>The driver: an assembly file in, an image out.</summary>
internal sealed class Compiler
{
    /// <summary>Compiles an application.</summary>
    public static CompilerResult Compile(CompilerOptions options) =>
        new(null, null, [new Diagnostic("DK4000", "the parts of the compiler are not joined yet", options.Assembly, "")]);
}
