using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The back end for tests: a class of virtual methods that succeed and do nothing.</summary>
internal static class FakeWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "DeviceKit.Native");
        string name = api.Stem + "Fake";
        writer.Documentation(
            null,
            $"{api.Interface} for tests: every method is virtual, succeeds and does nothing.",
            "Spans arrive as arrays, and what is written into an array of results is copied back; what C takes by address and only reads arrives by value.");
        writer.Open($"public class {name} : {api.Interface}");
        foreach (BoundFunction function in api.Functions)
        {
            Write(writer, api, function);
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static void Write(CodeWriter writer, BoundApi api, BoundFunction function)
    {
        bool differs = function.Visible.Any(p => p.IsSpan || p is { Kind: ParameterKind.In, IsOptional: false });
        if (differs)
        {
            writer.Summary($"{function.CName}, for {api.Interface}.{function.Name}.");
            foreach (BoundParameter parameter in function.Visible)
            {
                writer.Parameter(parameter.Name, $"C's {parameter.CName}.");
            }

            if (!function.Result.IsVoid)
            {
                writer.Element("returns", "A success.");
            }
        }
        else
        {
            writer.Line("/// <inheritdoc/>");
        }

        writer.Open("public virtual " + Signature.FakeMethod(function));
        writer.Lines(function.Visible.Where(p => p.IsOut).Select(p => $"{p.Name} = default;"));
        if (!function.Result.IsVoid)
        {
            writer.Line($"return {Success(function.Result)};");
        }

        writer.Close();
        if (differs)
        {
            WriteInterfaceMethod(writer, api, function);
        }
    }

    private static void WriteInterfaceMethod(CodeWriter writer, BoundApi api, BoundFunction function)
    {
        writer.Line("/// <inheritdoc/>");
        writer.Open(Signature.Method(function, api.Interface));
        writer.Lines(function.Visible.Where(p => p.IsSpan).Select(p => $"{p.Scalar.StorageType}[] {Copy(p)} = {p.Name}.ToArray();"));
        string arguments = string.Join(", ", function.Visible.Select(p => p.IsSpan ? Copy(p) : p.Kind == ParameterKind.In ? p.Name : Signature.Argument(p)));
        string call = $"{function.Name}({arguments})";
        BoundParameter[] written = [.. function.Visible.Where(p => p.Kind is ParameterKind.OutArray or ParameterKind.OutText)];
        if (function.Result.IsVoid || written.Length == 0)
        {
            writer.Line((function.Result.IsVoid ? "" : "return ") + call + ";");
            writer.Lines(written.Select(p => $"{Copy(p)}.CopyTo({p.Name});"));
        }
        else
        {
            string result = function.Parameters.Any(p => p.Name == "result") ? "resultValue" : "result";
            writer.Line($"{function.Result.ApiType} {result} = {call};");
            writer.Lines(written.Select(p => $"{Copy(p)}.CopyTo({p.Name});"));
            writer.Line($"return {result};");
        }

        writer.Close();
    }

    private static string Copy(BoundParameter parameter) => parameter.Name.TrimStart('@') + "Array";

    private static string Success(BoundResult result) => result.Kind switch
    {
        ReturnKind.Error when result.Error!.Success is "one" or "positive" => $"({result.ApiType})1",
        _ => "default",
    };
}
