using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The back end that writes down what another one does.</summary>
internal static class RecorderWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");
        string name = api.Stem + "Recorder";
        writer.Summary($"{api.Interface} that passes every call on and writes it into a log.");
        writer.Open($"public sealed class {name} : {api.Interface}");
        writer.Line($"private readonly {api.Interface} _inner;");
        writer.Line("private readonly CallLog _log;");
        writer.Blank();
        writer.Summary("Records what goes through it.");
        writer.Parameter("inner", "What is called.");
        writer.Parameter("log", "Where the calls are written.");
        writer.Open($"public {name}({api.Interface} inner, CallLog log)");
        writer.Line("ArgumentNullException.ThrowIfNull(inner);");
        writer.Line("ArgumentNullException.ThrowIfNull(log);");
        writer.Line("_inner = inner;");
        writer.Line("_log = log;");
        writer.Close();
        foreach (BoundFunction function in api.Functions)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Open("public " + Signature.Method(function));
            WriteBody(writer, function);
            writer.Close();
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static void WriteBody(CodeWriter writer, BoundFunction function)
    {
        writer.Line($"_log.Begin({CodeWriter.Literal(function.CName)});");
        foreach (BoundParameter parameter in function.Logged)
        {
            if (parameter.IsManagedCallback)
            {
                writer.Line($"int {Number(parameter)} = _log.Register({CodeWriter.Literal(parameter.CName)}, {(parameter.IsOptional ? parameter.Name + " is null" : "isNull: false")});");
            }
            else
            {
                CallText.Argument(writer, "_log", parameter);
            }
        }

        writer.Line("_log.Called();");
        string result = function.Parameters.Any(p => p.Name == "result") ? "resultValue" : "result";
        string exception = function.Parameters.Any(p => p.Name == "e") ? "exception" : "e";
        string arguments = string.Join(", ", function.Visible.Select(p => p.IsManagedCallback ? Wrapped(p) : Signature.Argument(p)));
        if (!function.Result.IsVoid)
        {
            writer.Line($"{function.Result.ApiType} {result};");
        }

        writer.Open("try");
        writer.Line($"{(function.Result.IsVoid ? "" : result + " = ")}_inner.{function.Name}({arguments});");
        writer.Close();
        writer.Open($"catch (Exception {exception})");
        writer.Line($"_log.Failed({exception});");
        writer.Line("throw;");
        writer.Close();
        writer.Blank();
        CallText.Results(writer, "_log", function.Result, result, function.Visible);
        writer.Line("_log.End();");
        if (!function.Result.IsVoid)
        {
            writer.Line($"return {result};");
        }
    }

    private static string Number(BoundParameter parameter) => parameter.Name.TrimStart('@') + "Number";

    private static string Wrapped(BoundParameter parameter)
    {
        string made = parameter.Kind == ParameterKind.Callback
            ? $"{CallbackLogWriter.ClassName(parameter.Callback!)}.Record({parameter.Name}, _log, {Number(parameter)})"
            : $"new {CallbackLogWriter.RecorderName(parameter.Table!)}({parameter.Name}, _log, {Number(parameter)})";
        return parameter.IsOptional ? $"{parameter.Name} is null ? null : {made}" : made;
    }
}
