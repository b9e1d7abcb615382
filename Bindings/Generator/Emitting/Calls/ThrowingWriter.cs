using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The extension methods that throw where a function returns a code that is no success.</summary>
internal static class ThrowingWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        string name = api.Stem + "Throwing";
        writer.Summary($"The functions of {api.Interface} that return codes, for callers that want an exception.");
        writer.Open($"public static class {name}");
        foreach (BoundFunction function in api.Functions.Where(f => f.Result.Kind == ReturnKind.Error))
        {
            Write(writer, api, function);
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static void Write(CodeWriter writer, BoundApi api, BoundFunction function)
    {
        ErrorSpecification error = function.Result.Error!;

        // Where a success is more than one value, the value says something: a count, a warning.
        bool returnsCode = error.Success is "nonnegative" or "positive";
        BoundParameter[] outs = [.. function.Visible.Where(p => p.IsOut)];
        BoundParameter? single = !returnsCode && !function.HasShort && outs.Length == 1 ? outs[0] : null;
        string result = returnsCode ? error.Name : single is null ? "void" : single.Scalar.ApiType;
        string target = Unique("api", function);
        IEnumerable<string> parameters = new[] { $"this {api.Interface} {target}" }.Concat(function.Visible.Where(p => p != single).Select(Signature.Parameter));
        string code = Unique("result", function);
        if (function.IsShort || function.HasShort)
        {
            CallDocumentation.WriteSummary(writer, function);
        }
        else
        {
            writer.Line($"/// <inheritdoc cref=\"{api.Interface}.{function.Name}\"/>");
        }

        writer.Parameter(target, "The back end.");
        CallDocumentation.WriteParameters(writer, function.Visible.Where(p => p != single), function.Function.Documentation);
        if (returnsCode || single is not null)
        {
            writer.Element("returns", returnsCode ? "The code of the success." : $"C's {single!.CName}.");
        }

        writer.Element($"exception cref=\"{error.Exception}\"", "The function failed.");
        writer.Open($"public static {result} {function.Name}OrThrow({string.Join(", ", parameters)})");
        writer.Line($"ArgumentNullException.ThrowIfNull({target});");
        writer.Line($"{error.Name} {code} = {target}.{function.Name}({string.Join(", ", function.Visible.Select(p => p == single ? $"out {p.Scalar.ApiType} {p.Name}" : Signature.Argument(p)))});");
        writer.Open($"if (!{code}.IsSuccess())");
        writer.Line($"throw new {error.Exception}({code}, {FunctionsWriter.ClassName(api)}.{FunctionsWriter.Name(function)});");
        writer.Close();
        if (returnsCode || single is not null)
        {
            writer.Line($"return {(returnsCode ? code : single!.Name)};");
        }

        writer.Close();
    }

    private static string Unique(string name, BoundFunction function) => function.Parameters.Any(p => p.Name == name) ? name + "Value" : name;
}
