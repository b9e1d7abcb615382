using System.Linq;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The table of an api's functions: C names and documented codes.</summary>
internal static class FunctionsWriter
{
    public static string ClassName(BoundApi api) => api.Stem + "Functions";

    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        writer.Summary($"The functions behind {api.Interface}, with the codes that they are documented to return.");
        writer.Open($"public static class {ClassName(api)}");
        foreach (BoundFunction function in api.Functions.Where(f => !f.IsShort))
        {
            writer.Summary($"{function.CName}, {function.Function.Location.File}.");
            string head = $"public static readonly NativeFunction {Name(function)} = new({CodeWriter.Literal(function.CName)}";
            if (function.Codes.Count == 0)
            {
                writer.Line(head + ");");
            }
            else
            {
                writer.Line(head + ",");
                writer.Indent();
                writer.Lines(function.Codes.Select((c, i) =>
                    $"new NativeCode({c.Value}, {CodeWriter.Literal(c.Name)}, {CodeWriter.Literal(c.Text)})" + (i == function.Codes.Count - 1 ? ");" : ",")));
                writer.Outdent();
            }

            writer.Blank();
        }

        writer.Close();
        return CallEmitter.File(ClassName(api), writer);
    }

    /// <summary>The field of a function.</summary>
    public static string Name(BoundFunction function) => function.Name is "Equals" or "GetHashCode" or "GetType" or "ToString" ? function.Name + "Function" : function.Name;
}
