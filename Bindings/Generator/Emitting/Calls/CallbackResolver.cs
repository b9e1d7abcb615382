using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>What the callback types and callback tables of a specification become.</summary>
/// <param name="context">What is bound.</param>
/// <param name="parameters">Resolves their parameters.</param>
internal sealed class CallbackResolver(BindingContext context, ParameterResolver parameters)
{
    /// <summary>The callback types.</summary>
    public List<BoundCallback> ResolveTypes()
    {
        var found = new List<BoundCallback>();
        foreach (CallbackSpecification said in context.Specification.Callbacks)
        {
            if (Function(new CTypedefType(said.Type)) is not { } type)
            {
                context.Error(said.Line, $"{said.Type} is no function pointer of the headers", "name a typedef of one");
                continue;
            }

            CTypedef typedef = context.FindTypedef(said.Type)!;
            if (said.Context != CallbackContext.Call)
            {
                // Its calls come out of a ring: only the user data's name matters here.
                found.Add(new BoundCallback(said.Name, said.Type, type, RingParameters(said, type), new BoundResult(type.Returns, ReturnKind.Value, Scalar.Void)) { Specification = said });
                continue;
            }

            context.Claim(said.Name, $"the callback {said.Type}");
            if (Bind(said.Name, said.Type, said.Line, type, said.Parameters, said.Return, said.UserData) is { } bound)
            {
                found.Add(bound with { Specification = said, Documentation = typedef.Documentation });
            }
        }

        return found;
    }

    /// <summary>The callback tables.</summary>
    public List<BoundCallbackTable> ResolveTables()
    {
        var found = new List<BoundCallbackTable>();
        foreach (CallbackTableSpecification said in context.Specification.CallbackTables)
        {
            context.Claim(said.Interface, $"the callback table {said.Record}");
            CRecord? record = context.FindRecord(said.Record) ?? (context.FindTypedef(said.Record) is { } typedef && context.Resolve(typedef.Type) is CRecordType named ? context.FindRecord(named.Name) : null);
            if (record is null)
            {
                context.Error(said.Line, $"{said.Record} is no record of the headers", "name a struct of function pointers");
                continue;
            }

            foreach (string name in said.Members.Keys.Concat(said.Returns.Keys).Concat(said.Omitted).Where(n => record.Fields.All(f => f.Name != n)).Distinct())
            {
                context.Error(said.Line, $"{said.Record} has no member {name}", "name one that it has");
            }

            found.Add(new BoundCallbackTable(said, record, [.. record.Fields.Where(f => !said.Omitted.Contains(f.Name)).Select(f => Member(said, record, f)).OfType<BoundCallback>()]));
        }

        return found;
    }

    private static List<BoundParameter> RingParameters(CallbackSpecification said, CFunctionType type) =>
        [.. type.Parameters.Where(p => p.Name == said.UserData && p.Name.Length > 0).Select(p => new BoundParameter(p.Name, p.Name, p.Type, ParameterKind.UserData, Scalar.Void))];

    private BoundCallback? Member(CallbackTableSpecification said, CRecord record, CField field)
    {
        if (Function(field.Type) is not { } type)
        {
            return null;
        }

        string function = $"{said.Record}.{field.Name}";
        ReturnSpecification? result = said.Returns.GetValueOrDefault(field.Name);
        BoundCallback? bound = Bind(context.Names.Field(record, field), field.Name, said.Line, type, said.Members.GetValueOrDefault(field.Name, []), result, said.UserData, function);
        if (bound is { UserData: null })
        {
            context.Error(said.Line, $"{function} has no parameter {said.UserData}", "name the user data as the header does, or omit the member");
            return null;
        }

        return bound is null ? null : bound with { Documentation = field.Documentation, Offset = (int)(field.BitOffset / 8) };
    }

    private BoundCallback? Bind(
        string name, string cName, int line, CFunctionType type, IReadOnlyList<ParameterSpecification> said, ReturnSpecification? result, string? userData, string? function = null)
    {
        function ??= cName;
        if (type.IsVariadic)
        {
            context.Error(line, $"{function} takes a variable number of arguments", "leave it out");
            return null;
        }

        IReadOnlyList<BoundParameter>? bound = parameters.Resolve(function, line, type, said, userData);

        // What managed code gives back as an address must come from somewhere: it is C's own, handed over before.
        ReturnSpecification? pointer = result is null && context.FindHandle(type.Returns) is null && context.Resolve(type.Returns) is CPointerType ? new ReturnSpecification(line, ReturnKind.Address) : result;
        BoundResult? bounded = parameters.Result(function, line, type.Returns, pointer);
        if (bound is null || bounded is null)
        {
            return null;
        }

        if (userData is not null && bound.All(p => p.Kind != ParameterKind.UserData))
        {
            context.Error(line, $"{function} has no parameter {userData}", $"its parameters are {string.Join(", ", bound.Select(p => p.CName))}");
            return null;
        }

        if (bounded.Kind == ReturnKind.Text || bound.Any(p => p.Kind is ParameterKind.Callback or ParameterKind.CallbackTable or ParameterKind.OutText or ParameterKind.Null))
        {
            context.Error(line, $"{function} takes or returns what a callback cannot: texts that are written, or callbacks", "bind it as an address");
            return null;
        }

        return new BoundCallback(name, cName, type, bound, bounded);
    }

    private CFunctionType? Function(CType type) =>
        context.Resolve(type) switch
        {
            CFunctionType function => function,
            CPointerType pointer => context.Resolve(pointer.Target) as CFunctionType,
            _ => null,
        };
}
