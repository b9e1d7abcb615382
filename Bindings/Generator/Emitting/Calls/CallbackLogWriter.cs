using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>Callbacks in a call log: the wrappers that write them down, and what makes recorded ones again.</summary>
internal static class CallbackLogWriter
{
    public static string ClassName(BoundCallback callback) => callback.Name + "Log";

    public static string RecorderName(BoundCallbackTable table) => table.Stem + "Recorder";

    public static string ReplayerName(BoundCallbackTable table) => table.Stem + "Replayer";

    /// <summary>Both for a delegate.</summary>
    public static GeneratedFile WriteDelegate(BindingContext context, BoundCallback callback)
    {
        CodeWriter writer = Begin(context);
        writer.Summary($"A {callback.Name} in a call log.");
        writer.Open($"internal static class {ClassName(callback)}");
        writer.Summary("Writes every call of a callback into a log.");
        writer.Parameter("callback", "The callback.");
        writer.Parameter("log", "The log.");
        writer.Parameter("number", "The callback's number in it.");
        writer.Element("returns", "What is handed over in its place.");
        writer.Open($"internal static {callback.Name} Record({callback.Name} callback, CallLog log, int number)");
        writer.Open($"return ({string.Join(", ", callback.Visible.Select(Signature.Parameter))}) =>");
        WriteRecording(writer, callback, "callback", "log", "number", "");
        writer.Close(";");
        writer.Close();
        writer.Summary("Makes a recorded call of a callback again.");
        writer.Parameter("replay", "The log.");
        writer.Parameter("callback", "The callback.");
        writer.Open($"internal static void Replay(CallReplay replay, {callback.Name} callback)");
        WriteReplaying(writer, callback, "callback");
        writer.Close();
        writer.Close();
        return CallEmitter.File(ClassName(callback), writer);
    }

    /// <summary>The recorder of a table.</summary>
    public static GeneratedFile WriteRecorder(BindingContext context, BoundCallbackTable table)
    {
        CodeWriter writer = Begin(context);
        string name = RecorderName(table);
        writer.Summary($"{table.Interface} that passes every call on and writes it into a log.");
        writer.Parameter("target", "What is called.");
        writer.Parameter("callLog", "The log.");
        writer.Parameter("callbackNumber", "The table's number in it.");
        writer.Open($"internal sealed class {name}({table.Interface} target, CallLog callLog, int callbackNumber) : {table.Interface}");
        foreach (BoundCallback member in table.Members)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Open("public " + Signature.Method(member));
            WriteRecording(writer, member, "target." + member.Name, "callLog", "callbackNumber", member.CName);
            writer.Close();
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    /// <summary>The replayer of a table.</summary>
    public static GeneratedFile WriteReplayer(BindingContext context, BoundCallbackTable table)
    {
        CodeWriter writer = Begin(context);
        string name = ReplayerName(table);
        writer.Summary($"Makes recorded calls of an {table.Interface} again.");
        writer.Open($"internal static class {name}");
        writer.Summary("Makes one.");
        writer.Parameter("replay", "The log.");
        writer.Parameter("target", "What is called.");
        writer.Open($"internal static void Replay(CallReplay replay, {table.Interface} target)");
        writer.Open("switch (replay.Member)");
        foreach (BoundCallback member in table.Members)
        {
            writer.Line($"case {CodeWriter.Literal(member.CName)}:");
            writer.Indent();
            writer.Line($"{member.Name}(replay, target);");
            writer.Line("break;");
            writer.Outdent();
        }

        writer.Line("default:");
        writer.Indent();
        writer.Line($"throw new FormatException($\"there is no callback {{replay.Member}} in {table.Interface}\");");
        writer.Outdent();
        writer.Close();
        writer.Close();
        foreach (BoundCallback member in table.Members)
        {
            writer.Open($"private static void {member.Name}(CallReplay replay, {table.Interface} target)");
            WriteReplaying(writer, member, "target." + member.Name);
            writer.Close();
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static CodeWriter Begin(BindingContext context) => CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");

    private static void WriteRecording(CodeWriter writer, BoundCallback callback, string target, string log, string number, string member)
    {
        string result = callback.Parameters.Any(p => p.Name == "result") ? "resultValue" : "result";
        string exception = callback.Parameters.Any(p => p.Name == "e") ? "exception" : "e";
        writer.Line($"{log}.BeginCallback({number}, {CodeWriter.Literal(member)});");
        CallText.Arguments(writer, log, callback.Visible);
        writer.Line($"{log}.Called();");
        if (!callback.Result.IsVoid)
        {
            writer.Line($"{callback.Result.ApiType} {result};");
        }

        writer.Open("try");
        writer.Line($"{(callback.Result.IsVoid ? "" : result + " = ")}{target}({Signature.Arguments(callback.Visible)});");
        writer.Close();
        writer.Open($"catch (Exception {exception})");
        writer.Line($"{log}.Failed({exception});");
        writer.Line("throw;");
        writer.Close();
        writer.Blank();
        CallText.Results(writer, log, callback.Result, result, callback.Visible);
        writer.Line($"{log}.End();");
        if (!callback.Result.IsVoid)
        {
            writer.Line($"return {result};");
        }
    }

    private static void WriteReplaying(CodeWriter writer, BoundCallback callback, string target)
    {
        string Local(BoundParameter p) => p.Name.TrimStart('@') + "Argument";
        var names = new Dictionary<BoundParameter, string>();
        foreach (BoundParameter parameter in callback.Visible)
        {
            string name = CodeWriter.Literal(parameter.CName);
            string local = Local(parameter);
            Scalar scalar = parameter.Scalar;
            names[parameter] = Signature.Modifier(parameter) + local;
            switch (parameter.Kind)
            {
                case ParameterKind.Out or ParameterKind.OutAddress:
                    names[parameter] = $"out {scalar.ApiType} {local}";
                    break;
                case ParameterKind.InText:
                    writer.Line($"string{(parameter.IsOptional ? "?" : "")} {local} = replay.ReadText({name}){(parameter.IsOptional ? "" : " ?? \"\"")};");
                    break;
                case ParameterKind.OutArray when !parameter.IsRead:
                    writer.Line($"{scalar.StorageType}[] {local} = new {scalar.StorageType}[replay.ReadRoom({name})];");
                    break;
                case ParameterKind.InArray or ParameterKind.OutArray:
                    string bytes = $"replay.ReadBytes({name})";
                    writer.Line($"{scalar.StorageType}[] {local} = {(scalar.StorageType == "byte" ? bytes : $"MemoryMarshal.Cast<byte, {scalar.StorageType}>({bytes}).ToArray()")};");
                    break;
                case ParameterKind.In when parameter.IsOptional:
                    writer.Line($"{scalar.ApiType}? {local} = null;");
                    writer.Open($"if (!replay.ReadNull({name}))");
                    CallText.Read(writer, "replay", parameter.CName, scalar, local + "Some", isDeclared: false);
                    writer.Line($"{local} = {local}Some;");
                    writer.Close();
                    break;
                default:
                    CallText.Read(writer, "replay", parameter.CName, scalar, local, isDeclared: false);
                    break;
            }
        }

        string call = $"{target}({string.Join(", ", callback.Visible.Select(p => names[p]))});";
        writer.Line(callback.Result.IsVoid ? call : $"{callback.Result.ApiType} result = {call}");
        writer.Line("replay.CallbackReturned();");
        CallText.Results(writer, "replay", callback.Result, "result", callback.Visible.Select(p => Renamed(p, Local(p))));
        writer.Line("replay.CallbackEnd();");
    }

    /// <summary>The parameter under its local name.</summary>
    private static BoundParameter Renamed(BoundParameter parameter, string name) =>
        new(parameter.CName, name, parameter.Type, parameter.Kind, parameter.Scalar) { IsOptional = parameter.IsOptional, IsRead = parameter.IsRead };
}
