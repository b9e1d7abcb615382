using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The static methods that C calls: they find the managed callback by its user data, and keep what it throws.</summary>
internal static class TrampolineWriter
{
    public static string ClassName(BoundCallback callback) => callback.Name + "Trampoline";

    public static string ClassName(BoundCallbackTable table) => table.Stem + "Trampolines";

    public static GeneratedFile Write(BindingContext context, BoundCallback callback)
    {
        CodeWriter writer = Begin(context);
        string name = ClassName(callback);
        writer.Summary($"What C calls for a {callback.Name}.");
        writer.Open($"internal static unsafe class {name}");
        if (callback.UserData is null)
        {
            WriteSlot(writer, callback);
        }

        writer.Summary("The function's address.");
        writer.Line($"internal static void* Address => ({Signature.FunctionPointer(callback)})&Invoke;");
        writer.Blank();
        string target = callback.UserData is { } data
            ? $"CallbackRegistry.Find<{callback.Name}>((nint){data.Name})"
            : $"(s_call ?? s_kept ?? throw new InvalidOperationException({CodeWriter.Literal($"A {callback.Name} came, and none is registered.")}))";
        WriteMethod(writer, callback, "Invoke", target);
        writer.Close();
        return CallEmitter.File(name, writer);
    }

    public static GeneratedFile Write(BindingContext context, BoundCallbackTable table)
    {
        CodeWriter writer = Begin(context);
        string name = ClassName(table);
        writer.Summary($"What C calls for an {table.Interface}: one table for all, told apart by their user data.");
        writer.Open($"internal static unsafe class {name}");
        writer.Summary($"The {table.Specification.Record}; it is there for as long as the program runs.");
        writer.Line("internal static void* Table { get; } = Create();");
        writer.Blank();
        writer.Open("private static void* Create()");
        writer.Line($"byte* table = (byte*)NativeMemory.AllocZeroed({table.Record.Size});");
        foreach (BoundCallback member in table.Members)
        {
            writer.Line($"*({Signature.FunctionPointer(member)}*)(table + {member.Offset}) = &{member.Name};");
        }

        writer.Line("return table;");
        writer.Close();
        foreach (BoundCallback member in table.Members)
        {
            WriteMethod(writer, member, member.Name, $"CallbackRegistry.Find<{table.Interface}>((nint){member.UserData!.Name}).{member.Name}");
        }

        writer.Close();
        return CallEmitter.File(name, writer);
    }

    private static CodeWriter Begin(BindingContext context) =>
        CodeWriter.ForCSharp(context.Specification, "System.Runtime.CompilerServices", "System.Runtime.InteropServices", "DeviceKit.Native");

    /// <summary>Without user data there is one callback: the one of the call under way on this thread, else the one that was registered last.</summary>
    private static void WriteSlot(CodeWriter writer, BoundCallback callback)
    {
        writer.Line("[ThreadStatic]");
        writer.Line($"private static {callback.Name}? s_call;");
        writer.Blank();
        writer.Line($"private static {callback.Name}? s_kept;");
        writer.Blank();
        writer.Summary("Registers a callback for a call.");
        writer.Parameter("callback", "The callback.");
        writer.Element("returns", "That of the call around it, for Leave.");
        writer.Open($"internal static {callback.Name}? Enter({callback.Name}? callback)");
        writer.Line($"{callback.Name}? outer = s_call;");
        writer.Line("s_call = callback;");
        writer.Line("return outer;");
        writer.Close();
        writer.Summary("Ends a registration for a call.");
        writer.Parameter("outer", "What Enter returned.");
        writer.Line($"internal static void Leave({callback.Name}? outer) => s_call = outer;");
        writer.Blank();
        writer.Summary("Registers a callback until the next one.");
        writer.Parameter("callback", "The callback, or null for none.");
        writer.Line($"internal static void Keep({callback.Name}? callback) => s_kept = callback;");
        writer.Blank();
    }

    private static void WriteMethod(CodeWriter writer, BoundCallback callback, string name, string target)
    {
        writer.Line("[UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]");
        writer.Open($"private static {Signature.NativeType(callback.Result)} {name}({string.Join(", ", callback.Parameters.Select(p => $"{Signature.NativeType(p)} {p.Name}"))})");
        writer.Open("try");
        var after = new List<string>();
        string call = $"{target}({string.Join(", ", callback.Visible.Select(p => Argument(writer, p, after)))})";
        string result = callback.Parameters.Any(p => p.Name == "result") ? "resultValue" : "result";
        if (callback.Result.IsVoid)
        {
            writer.Line(call + ";");
            writer.Lines(after);
        }
        else
        {
            string value = callback.Result.Kind == ReturnKind.Bool && callback.Result.Scalar.Kind != CSharpKind.Bool
                ? $"({callback.Result.Scalar.NativeType})({{0}} ? 1 : 0)" : callback.Result.Scalar.ToNative("{0}");
            writer.Line($"{callback.Result.ApiType} {result} = {call};");
            writer.Lines(after);
            writer.Line($"return {string.Format(null, value, result)};");
        }

        writer.Close();
        string exception = callback.Parameters.Any(p => p.Name == "e") ? "exception" : "e";
        writer.Open($"catch (Exception {exception})");
        writer.Line($"CallbackScope.Keep({exception});");
        if (!callback.Result.IsVoid)
        {
            writer.Line("return default;");
        }

        writer.Close();
        writer.Close();
    }

    private static string Argument(CodeWriter writer, BoundParameter parameter, List<string> after)
    {
        Scalar scalar = parameter.Scalar;
        string local = parameter.Name.TrimStart('@') + "Value";
        switch (parameter.Kind)
        {
            case ParameterKind.Value or ParameterKind.Address:
                return scalar.FromNative(parameter.Name);
            case ParameterKind.In when parameter.IsOptional:
                return $"{parameter.Name} == null ? null : {scalar.FromStorage("*" + parameter.Name)}";
            case ParameterKind.In when scalar.IsPlain:
                return $"in *{parameter.Name}";
            case ParameterKind.InOut when scalar.IsPlain:
                return $"ref *{parameter.Name}";
            case ParameterKind.Out or ParameterKind.OutAddress when scalar.IsPlain:
                return $"out *{parameter.Name}";
            case ParameterKind.In:
                return scalar.FromStorage("*" + parameter.Name);
            case ParameterKind.InOut:
                writer.Line($"{scalar.ApiType} {local} = {scalar.FromStorage("*" + parameter.Name)};");
                after.Add($"*{parameter.Name} = {scalar.ToStorage(local)};");
                return $"ref {local}";
            case ParameterKind.Out or ParameterKind.OutAddress:
                after.Add($"*{parameter.Name} = {scalar.ToStorage(local)};");
                return $"out {scalar.ApiType} {local}";
            case ParameterKind.InArray:
                return $"new ReadOnlySpan<{scalar.StorageType}>({parameter.Name}, {Length(parameter)})";
            case ParameterKind.OutArray:
                return $"new Span<{scalar.StorageType}>({parameter.Name}, {Length(parameter)})";
            default:
                return $"NativeText.Read({parameter.Name}){(parameter.IsOptional ? "" : " ?? \"\"")}";
        }
    }

    private static string Length(BoundParameter parameter) => parameter.Length is not { } length ? $"{parameter.FixedLength}"
        : length.Kind == ParameterKind.Value ? $"checked((int){length.Name})" : $"checked((int)*{length.Name})";
}
