using System;
using System.Collections.Generic;
using System.Linq;
using DeviceKit.Generator.Diagnostics;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Calls;

/// <summary>What the parameters and results of functions and callbacks become.</summary>
/// <param name="context">What is bound.</param>
internal sealed class ParameterResolver(BindingContext context)
{
    /// <summary>Resolves parameters; null, with errors, where one cannot be.</summary>
    /// <param name="function">The function, for messages.</param>
    /// <param name="line">Where it stands in the specification.</param>
    /// <param name="type">Its C type.</param>
    /// <param name="said">What is said of its parameters.</param>
    /// <param name="userData">The name of a callback's user data, or null.</param>
    public IReadOnlyList<BoundParameter>? Resolve(string function, int line, CFunctionType type, IReadOnlyList<ParameterSpecification> said, string? userData)
    {
        if (NameAll(function, line, type, said) is not { } names)
        {
            return null;
        }

        var bound = new List<BoundParameter>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        bool failed = false;
        for (int i = 0; i < names.Count; i++)
        {
            ParameterSpecification? specification = said.FirstOrDefault(s => s.Name == names[i])
                ?? (names[i] == userData ? new ParameterSpecification(line, names[i], ParameterKind.UserData) : null);
            BoundParameter? parameter = Bind(function, line, names[i], Unique(names[i], taken), type.Parameters[i].Type, specification);
            failed |= parameter is null;
            if (parameter is not null)
            {
                bound.Add(parameter);
            }
        }

        return failed || !Link(function, bound) ? null : bound;
    }

    /// <summary>Resolves a result; null, with an error, where it cannot be.</summary>
    /// <param name="function">The function, for messages.</param>
    /// <param name="line">Where it stands in the specification.</param>
    /// <param name="type">The C type.</param>
    /// <param name="said">What is said of it, or null.</param>
    public BoundResult? Result(string function, int line, CType type, ReturnSpecification? said)
    {
        CType resolved = context.Resolve(type);
        bool isHandle = context.FindHandle(type) is not null;
        ErrorSpecification? error = said?.Kind == ReturnKind.Error ? context.Specification.Errors.FirstOrDefault(e => e.Name == said.Name) : context.FindError(type);
        line = said?.Line ?? line;
        if (said?.Kind == ReturnKind.Error && error is null)
        {
            return Fail<BoundResult>(line, $"{function} returns the error family {said.Name}, which is not in the specification", "write an item 'error'");
        }

        if (said is null && error is null && !isHandle && resolved is CPointerType)
        {
            return Fail<BoundResult>(
                line, $"nothing is said of the pointer that {function} returns ({CSpelling.Declare(type)})", "say return text, address or value, and how long it is good");
        }

        ReturnKind kind = error is not null && said is null or { Kind: ReturnKind.Error } ? ReturnKind.Error : said?.Kind ?? ReturnKind.Value;
        string? wrong = (kind, resolved) switch
        {
            (ReturnKind.Value, CPointerType) when !isHandle => "a pointer that is no handle: say text or address, or write an item 'handle'",
            (ReturnKind.Text, not CPointerType) or (ReturnKind.Address, not CPointerType) => "no pointer",
            (ReturnKind.Bool, not (CIntegerType or CBoolType or CEnumType)) => "no integer",
            (ReturnKind.Error, not (CIntegerType or CEnumType)) => "no integer",
            (ReturnKind.Count, not CIntegerType) => "no integer",
            _ => null,
        };
        if (wrong is not null)
        {
            return Fail<BoundResult>(line, $"{function} returns {CSpelling.Declare(type)}, {wrong}", "say what it is");
        }

        context.Require(type);
        Scalar scalar = Scalar.Of(context, type, kind == ReturnKind.Value ? said?.Name : null);
        if (kind == ReturnKind.Error && scalar.Kind != CSharpKind.Error)
        {
            scalar = Scalar.Cast(error!.Name, scalar.NativeType, scalar.IsSigned, CSharpKind.Error);
        }

        return new BoundResult(type, kind, scalar) { Specification = said, Error = kind == ReturnKind.Error ? error : null };
    }

    /// <summary>The header's names; where it leaves any out, the specification's lines in their order.</summary>
    private List<string>? NameAll(string function, int line, CFunctionType type, IReadOnlyList<ParameterSpecification> said)
    {
        List<string> names = [.. type.Parameters.Select(p => p.Name)];
        if (names.Any(n => n.Length == 0))
        {
            if (said.Count == names.Count)
            {
                return [.. said.Select(s => s.Name)];
            }

            if (said.Count > 0)
            {
                return Fail<List<string>>(line, $"the header leaves parameters of {function} unnamed, and {said.Count} of {names.Count} are listed", "list all of them, in order; 'value' for those of which there is nothing to say");
            }

            for (int i = 0; i < names.Count; i++)
            {
                names[i] = names[i].Length > 0 ? names[i] : names.Count == 1 ? "value" : $"value{i + 1}";
            }
        }

        bool failed = false;
        foreach (ParameterSpecification one in said.Where(s => !names.Contains(s.Name)))
        {
            string? nearest = NearestName.Of(one.Name, names);
            context.Error(one.Line, $"{function} has no parameter {one.Name}", nearest is null ? $"its parameters are {string.Join(", ", names)}" : $"did you mean '{nearest}'?");
            failed = true;
        }

        return failed ? null : names;
    }

    private string Unique(string cName, HashSet<string> taken)
    {
        string name = context.Names.Parameter(cName);
        while (!taken.Add(name))
        {
            name += "2";
        }

        return name;
    }

    private BoundParameter? Bind(string function, int line, string cName, string name, CType type, ParameterSpecification? said)
    {
        CType resolved = context.Resolve(type);
        CType? target = resolved switch
        {
            CPointerType pointer => pointer.Target,
            CArrayType array => array.Element,
            CFunctionType => resolved,
            _ => null,
        };
        bool isValue = target is null || context.FindHandle(type) is not null;
        line = said?.Line ?? line;
        if (said is null && !isValue)
        {
            return Fail<BoundParameter>(
                line, $"nothing is said of {cName}, a pointer, in {function} ({CSpelling.Declare(type, cName)})", $"write a line for it: in, out, inout, in array, in text, address …");
        }

        ParameterKind kind = said?.Kind ?? ParameterKind.Value;
        if (Wrong(kind, isValue, type, target) is { } wrong)
        {
            return Fail<BoundParameter>(line, $"{cName} of {function} ({CSpelling.Declare(type, cName)}) {wrong}", "say another kind");
        }

        BoundCallback? callback = kind == ParameterKind.Callback ? context.Callbacks.FirstOrDefault(c => c.Name == said!.Callback) : null;
        BoundCallbackTable? table = kind == ParameterKind.CallbackTable ? context.CallbackTables.FirstOrDefault(c => c.Interface == said!.Callback) : null;
        if (kind is ParameterKind.Callback or ParameterKind.CallbackTable && callback is null && table is null)
        {
            return Fail<BoundParameter>(line, $"{cName} of {function} is said to be {said!.Callback}, which is not bound", "write an item 'callback' or 'callbacks'");
        }

        return new BoundParameter(cName, name, type, kind, ScalarOf(kind, type, target, said))
        {
            Specification = said,
            IsOptional = said?.IsOptional ?? false,
            IsRead = said?.IsRead ?? false,
            FixedLength = said?.FixedLength ?? (said?.Length is null && kind is ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.OutText && type is CArrayType { Length: long length } ? (int)length : null),
            Callback = callback,
            Table = table,
        };
    }

    private string? Wrong(ParameterKind kind, bool isValue, CType type, CType? target)
    {
        bool isWritten = kind is ParameterKind.Out or ParameterKind.InOut or ParameterKind.OutArray or ParameterKind.OutText or ParameterKind.OutAddress;
        return kind switch
        {
            ParameterKind.Value => isValue ? null : "is a pointer that is no handle",
            ParameterKind.UserData or ParameterKind.Null => null,
            _ when target is null => "is no pointer",
            _ when isWritten && IsConst(target) => "is const: nothing is written there",
            ParameterKind.In or ParameterKind.Out or ParameterKind.InOut when context.FindHandle(target) is null && !HasSize(target) => "leads to something of unknown size",
            ParameterKind.InArray or ParameterKind.OutArray when context.Resolve(target) is not CVoidType && !HasSize(target) => "leads to something of unknown size",
            ParameterKind.OutAddress when context.Resolve(target) is not CPointerType => "leads to no pointer",
            ParameterKind.Callback when Function(type) is null => "is no function pointer",
            ParameterKind.InText or ParameterKind.OutText when context.Resolve(target) is not CIntegerType { Size: 1 } => "is no pointer to char",
            _ => null,
        };
    }

    private bool IsConst(CType target) => target.IsConst || context.Resolve(target).IsConst;

    private bool HasSize(CType type) => context.Resolve(type) switch
    {
        CVoidType or CFunctionType or COpaqueType { Size: null } => false,
        CRecordType record => context.FindRecord(record.Name)?.Size is not null,
        _ => true,
    };

    private CFunctionType? Function(CType type) =>
        context.Resolve(type) switch
        {
            CFunctionType function => function,
            CPointerType pointer => context.Resolve(pointer.Target) as CFunctionType,
            _ => null,
        };

    private Scalar ScalarOf(ParameterKind kind, CType type, CType? target, ParameterSpecification? said)
    {
        switch (kind)
        {
            case ParameterKind.Value:
                context.Require(type);
                return Scalar.Of(context, type, said?.Enum);
            case ParameterKind.In or ParameterKind.Out or ParameterKind.InOut or ParameterKind.OutAddress:
                context.Require(target!);
                return Scalar.Of(context, target!, said?.Enum);
            case ParameterKind.InArray or ParameterKind.OutArray when context.Resolve(target!) is not CVoidType:
                context.Require(target!);
                return Scalar.Of(context, target!);
            case ParameterKind.InArray or ParameterKind.OutArray or ParameterKind.InText or ParameterKind.OutText:
                return Scalar.Of(context, new CIntegerType("unsigned char", 1, false));
            case ParameterKind.Address:
                return Scalar.Of(context, new CPointerType(new CVoidType()));
            case ParameterKind.UserData or ParameterKind.Null when target is null:
                return Scalar.Of(context, type);
            default:
                return Scalar.Of(context, new CPointerType(new CVoidType()));
        }
    }

    /// <summary>Ties arrays to the parameters that hold their lengths.</summary>
    private bool Link(string function, List<BoundParameter> parameters)
    {
        bool linked = true;
        foreach (BoundParameter array in parameters.Where(p => p.Specification?.Length is not null))
        {
            string wanted = array.Specification!.Length!;
            BoundParameter? length = parameters.FirstOrDefault(p => p.CName == wanted);
            string? wrong = length is null ? $"has no parameter {wanted}"
                : length.Scalar.Kind != CSharpKind.Integer || length.Kind is not (ParameterKind.Value or ParameterKind.InOut or ParameterKind.Out or ParameterKind.In)
                    ? $"has the parameter {wanted}, which is no integer" : null;
            if (wrong is not null)
            {
                context.Error(array.Specification.Line, $"{function} {wrong}, said to hold the length of {array.CName}", "name the parameter that holds it");
                linked = false;
                continue;
            }

            array.Length = length;
            length!.Arrays = [.. length.Arrays, array];
        }

        foreach (BoundParameter array in parameters.Where(p => p.IsSpan && p.Length is null && p.FixedLength is null))
        {
            context.Error(array.Specification!.Line, $"{array.CName} of {function} is an array without a length", "write 'length PARAMETER' or 'fixed N' behind it, or bind it as an address");
            linked = false;
        }

        return linked;
    }

    private T? Fail<T>(int line, string what, string remedy)
        where T : class
    {
        context.Error(line, what, remedy);
        return null;
    }
}
