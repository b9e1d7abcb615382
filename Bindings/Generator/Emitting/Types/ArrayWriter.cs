namespace DeviceKit.Generator.Emitting.Types;

/// <summary>A fixed array as an inline array, which C# reads and writes as a span.</summary>
/// <param name="context">What is bound.</param>
internal sealed class ArrayWriter(BindingContext context)
{
    /// <summary>The file of one inline array.</summary>
    /// <param name="array">The array.</param>
    public GeneratedFile Write(InlineArray array)
    {
        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "System.Runtime.CompilerServices", "DeviceKit.Native");
        code.Summary($"An array of {array.Length} within a struct; converts to a span of {array.Element.Name}.");
        code.Line($"[InlineArray(Length)]");
        code.Open($"public struct {array.Name}");
        code.Summary("The number of elements.");
        code.Line($"public const int Length = {array.Length};");
        code.Blank();
        code.Line($"private {array.Element.Name} _element0;");
        code.Close();
        return new GeneratedFile($"Arrays/{array.Name}.g.cs", code.ToString());
    }
}
