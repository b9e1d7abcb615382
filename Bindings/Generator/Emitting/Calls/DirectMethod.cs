using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>The body of a method that calls C: checks, values in C's form, pinned spans, the call, values in C#'s form.</summary>
/// <param name="context">What is bound.</param>
/// <param name="function">The function.</param>
/// <param name="writer">Where the body goes.</param>
internal sealed class DirectMethod(BindingContext context, BoundFunction function, CodeWriter writer)
{
    private const string Registration = "registration";
    private readonly List<string> _pinned = [];
    private readonly List<string> _after = [];
    private readonly Dictionary<BoundParameter, string> _arguments = [];

    private bool CallsBack => context.CallbackTables.Count > 0 || context.Callbacks.Any(c => c.IsManaged);

    private BoundParameter[] Registered => [.. function.Parameters.Where(p => p.Kind == ParameterKind.CallbackTable || (p.IsManagedCallback && p.Callback!.UserData is not null))];

    private BoundParameter[] Unregistered => [.. function.Parameters.Where(p => p.IsManagedCallback && p.Kind == ParameterKind.Callback && p.Callback!.UserData is null)];

    public void Write()
    {
        WriteChecks();
        foreach (BoundParameter parameter in function.Parameters)
        {
            _arguments[parameter] = Prepare(parameter);
        }

        WriteRegistration();
        writer.Lines(_pinned.Select(p => $"fixed ({p})"));
        if (_pinned.Count > 0)
        {
            writer.Open();
        }

        WriteCall();
        writer.Lines(_after);
        WriteReturn();
        if (_pinned.Count > 0)
        {
            writer.Close();
        }
    }

    /// <summary>A local that no parameter is named as.</summary>
    private string Local(string name) => function.Parameters.Any(p => p.Name == name) ? name + "Value" : name;

    private static string Bare(BoundParameter parameter) => parameter.Name.TrimStart('@');

    private static bool IsText(BoundParameter parameter) => parameter.Kind == ParameterKind.InText;

    private void WriteChecks()
    {
        foreach (BoundParameter parameter in function.Visible.Where(p => !p.IsOptional && (IsText(p) || p.IsManagedCallback)))
        {
            writer.Line($"ArgumentNullException.ThrowIfNull({parameter.Name});");
        }

        foreach (BoundParameter parameter in function.Visible.Where(p => p.IsSpan))
        {
            foreach (string check in SpanChecks.Of(parameter))
            {
                writer.Line(check);
            }
        }
    }

    private string Prepare(BoundParameter parameter)
    {
        string pointer = Bare(parameter) + "Pointer";
        string local = Bare(parameter) + "Native";
        Scalar scalar = parameter.Scalar;
        switch (parameter.Kind)
        {
            case ParameterKind.Value when parameter.Arrays.Count > 0:
                return scalar.NativeType == "int" ? SpanChecks.Length(parameter) : $"({scalar.NativeType}){SpanChecks.Length(parameter)}";
            case ParameterKind.Value or ParameterKind.Address:
                return scalar.ToNative(parameter.Name);
            case ParameterKind.In when parameter.IsOptional:
                writer.Line($"{scalar.StorageType} {local} = {scalar.ToStorage(parameter.Name + ".GetValueOrDefault()")};");
                return $"{parameter.Name}.HasValue ? &{local} : null";
            case ParameterKind.In or ParameterKind.InOut when scalar.IsPlain:
                _pinned.Add($"{scalar.StorageType}* {pointer} = &{parameter.Name}");
                return pointer;
            case ParameterKind.In or ParameterKind.InOut:
                writer.Line($"{scalar.StorageType} {local} = {scalar.ToStorage(parameter.Name)};");
                if (parameter.Kind == ParameterKind.InOut)
                {
                    _after.Add($"{parameter.Name} = {scalar.FromStorage(local)};");
                }

                return "&" + local;
            case ParameterKind.Out or ParameterKind.OutAddress:
                writer.Line($"{scalar.StorageType} {local} = default;");
                _after.Add($"{parameter.Name} = {scalar.FromStorage(local)};");
                return "&" + local;
            case ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.OutText:
                _pinned.Add($"{scalar.StorageType}* {pointer} = {parameter.Name}");
                return pointer;
            case ParameterKind.InText:
                string size = Bare(parameter) + "Size";
                string bytes = Bare(parameter) + "Bytes";
                writer.Line($"int {size} = NativeText.Size({parameter.Name});");
                writer.Line($"Span<byte> {bytes} = {size} <= NativeText.StackLimit ? stackalloc byte[NativeText.StackLimit] : new byte[{size}];");
                _pinned.Add($"byte* {pointer} = NativeText.Fill({parameter.Name}, {bytes})");
                return pointer;
            case ParameterKind.Callback:
                string address = parameter.Callback!.IsManaged ? TrampolineWriter.ClassName(parameter.Callback) + ".Address" : $"(void*)Native.{parameter.Callback.RingPrefix}_trampoline()";
                return !parameter.IsOptional ? address : parameter.Callback.IsManaged ? $"{parameter.Name} is null ? null : {address}" : $"{parameter.Name} ? {address} : null";
            case ParameterKind.CallbackTable:
                string table = TrampolineWriter.ClassName(parameter.Table!) + ".Table";
                return parameter.IsOptional ? $"{parameter.Name} is null ? null : {table}" : table;
            case ParameterKind.UserData when Registered.Length > 0:
                return $"({Signature.NativeType(parameter)}){Local(Registration)}";
            default:
                return Signature.NativeType(parameter).EndsWith('*') ? "null" : "default";
        }
    }

    private void WriteRegistration()
    {
        BoundParameter[] registered = Registered;
        if (registered.Length == 0)
        {
            return;
        }

        string target = registered.Length == 1 ? registered[0].Name : $"new object?[] {{ {string.Join(", ", registered.Select(p => p.Name))} }}";
        string add = $"CallbackRegistry.Add({target})";
        bool all = registered.All(p => p.IsOptional);
        writer.Line($"nint {Local(Registration)} = {(all ? $"{string.Join(" && ", registered.Select(p => p.Name + " is null"))} ? 0 : " : "")}{add};");
    }

    private void WriteCall()
    {
        string call = $"Native.{function.CName}({string.Join(", ", function.Parameters.Select(p => _arguments[p]))})";
        string returned = Local("returned");
        string type = Signature.NativeType(function.Result);
        if (!CallsBack)
        {
            writer.Line(function.Result.IsVoid ? call + ";" : $"{type} {returned} = {call};");
            WriteLifetimes();
            return;
        }

        if (!function.Result.IsVoid)
        {
            writer.Line($"{type} {returned};");
        }

        foreach (BoundParameter callback in Unregistered)
        {
            string trampoline = TrampolineWriter.ClassName(callback.Callback!);
            writer.Line(IsForCall(callback) ? $"{callback.Callback!.Name}? {Bare(callback)}Outer = {trampoline}.Enter({callback.Name});" : $"{trampoline}.Keep({callback.Name});");
        }

        writer.Line($"CallbackScope {Local("scope")} = CallbackScope.Begin();");
        writer.Open("try");
        writer.Line(function.Result.IsVoid ? call + ";" : $"{returned} = {call};");
        WriteLifetimes();
        writer.Close();
        writer.Open("finally");
        writer.Lines(Unregistered.Where(IsForCall).Select(c => $"{TrampolineWriter.ClassName(c.Callback!)}.Leave({Bare(c)}Outer);"));
        if (Registered.Length > 0 && Registered.All(IsForCall))
        {
            writer.Line($"CallbackRegistry.Remove({Local(Registration)});");
        }

        writer.Line($"{Local("scope")}.End();");
        writer.Close();
        writer.Blank();
    }

    private static bool IsForCall(BoundParameter callback) => callback.Lifetime is null or "call";

    /// <summary>Keeps what lasts until another function, and ends what lasted until this one.</summary>
    private void WriteLifetimes()
    {
        string registration = Local(Registration);
        if (Registered.FirstOrDefault(p => p.Until is not null) is { Until: { } until })
        {
            string keep = $"CallbackLifetimes.Keep({CodeWriter.Literal(until)}, {OwnerOf(until)}, {registration});";
            if (Success() is { } success)
            {
                writer.Open($"if ({success})");
                writer.Line(keep);
                writer.Close();
                writer.Open("else");
                writer.Line($"CallbackRegistry.Remove({registration});");
                writer.Close();
            }
            else
            {
                writer.Line(keep);
            }
        }

        bool ends = context.Apis.SelectMany(a => a.Functions).SelectMany(f => f.Parameters).Any(p => p.IsManagedCallback && p.Until == function.CName);
        if (ends)
        {
            string owner = function.Owner is { } parameter ? "(long)" + parameter.Scalar.Number(parameter.Name) : "0";
            string end = $"CallbackLifetimes.End({CodeWriter.Literal(function.CName)}, {owner});";
            if (function.Result.Kind == ReturnKind.Error)
            {
                writer.Open($"if ({Success()})");
                writer.Line(end);
                writer.Close();
            }
            else
            {
                writer.Line(end);
            }
        }
    }

    /// <summary>The object that a registration goes with: of the type that the ending function takes.</summary>
    private string OwnerOf(string until)
    {
        BoundParameter? wanted = context.Apis.SelectMany(a => a.Functions).FirstOrDefault(f => f.CName == until)?.Owner;
        if (wanted is null)
        {
            return "0";
        }

        string type = wanted.Scalar.ApiType;
        if (function.Result.Scalar.ApiType == type && function.Result.Kind is ReturnKind.Value or ReturnKind.Address)
        {
            return "(long)" + function.Result.Scalar.Number($"({function.Result.Scalar.FromNative(Local("returned"))})");
        }

        if (function.Parameters.FirstOrDefault(p => p.IsOut && p.Scalar.ApiType == type) is { } written)
        {
            return "(long)" + written.Scalar.Number(Bare(written) + "Native");
        }

        return function.Parameters.FirstOrDefault(p => p.Kind is ParameterKind.Value or ParameterKind.Address && p.Scalar.ApiType == type) is { } passed
            ? "(long)" + passed.Scalar.Number(passed.Name) : "0";
    }

    private string? Success() => function.Result switch
    {
        { Kind: ReturnKind.Error } result => $"({result.Scalar.FromNative(Local("returned"))}).IsSuccess()",
        { Scalar.Kind: CSharpKind.Handle } result => $"!({result.Scalar.FromNative(Local("returned"))}).IsInvalid",
        _ => null,
    };

    private void WriteReturn()
    {
        string returned = Local("returned");
        BoundResult result = function.Result;
        if (result.IsVoid)
        {
            return;
        }

        if (result.Kind == ReturnKind.Text)
        {
            if (result.Release is not { } release)
            {
                writer.Line($"return NativeText.Read({returned});");
                return;
            }

            writer.Line($"string? {Local("text")} = NativeText.Read({returned});");
            writer.Line($"Native.{release}({returned});");
            writer.Line($"return {Local("text")};");
        }
        else
        {
            writer.Line($"return {(result.Kind == ReturnKind.Bool && result.Scalar.Kind != CSharpKind.Bool ? returned + " != 0" : result.Scalar.FromNative(returned))};");
        }
    }
}
