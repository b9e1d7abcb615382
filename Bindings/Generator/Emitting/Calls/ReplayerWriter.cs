using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The back end that answers from a log.</summary>
internal static class ReplayerWriter
{
    public static GeneratedFile Write(BindingContext context, BoundApi api)
    {
        CodeWriter writer = CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");
        string name = api.Stem + "Replayer";
        writer.Summary($"{api.Interface} that answers every call from a log; another call than the log's next one is a CallMismatchException.");
        writer.Open($"public sealed class {name} : {api.Interface}");
        writer.Line("private readonly CallReplay _replay;");
        writer.Blank();
        writer.Summary("Answers from a log.");
        writer.Parameter("replay", "The log.");
        writer.Open($"public {name}(CallReplay replay)");
        writer.Line("ArgumentNullException.ThrowIfNull(replay);");
        writer.Line("_replay = replay;");
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
        writer.Line($"_replay.Begin({CodeWriter.Literal(function.CName)});");
        foreach (BoundParameter parameter in function.Logged)
        {
            if (!parameter.IsManagedCallback)
            {
                CallText.Argument(writer, "_replay", parameter);
                continue;
            }

            string target = parameter.Kind == ParameterKind.Callback ? CallbackLogWriter.ClassName(parameter.Callback!) : CallbackLogWriter.ReplayerName(parameter.Table!);
            string invoke = $"replay => {target}.Replay(replay, {parameter.Name})";
            writer.Line($"_replay.Register({CodeWriter.Literal(parameter.CName)}, {(parameter.IsOptional ? $"{parameter.Name} is null ? null : {invoke}" : invoke)});");
        }

        writer.Line("_replay.Called();");
        string result = function.Parameters.Any(p => p.Name == "result") ? "resultValue" : "result";
        CallText.ReadResults(writer, "_replay", function.Result, result, function.Visible);
        if (!function.Result.IsVoid)
        {
            writer.Line($"return {result};");
        }
    }
}
