using System.Linq;
using DeviceKit.Generator.Model;
using DeviceKit.Generator.Specification;

namespace DeviceKit.Generator.Emitting.Types;

/// <summary>Owners of handles: on the host a SafeHandle, on a device an IDisposable without a finalizer.</summary>
/// <param name="context">What is bound.</param>
internal sealed class OwnerWriter(BindingContext context)
{
    /// <summary>The file of a handle's owner, or null, with an error, where nothing could release it.</summary>
    /// <param name="handle">A handle with a release function.</param>
    public GeneratedFile? Write(HandleSpecification handle)
    {
        string release = handle.Release!;
        CFunction? function = context.FindFunction(release);
        ApiSpecification? api = context.Specification.Apis.FirstOrDefault(a => NamePattern.MatchesAny(a.Functions, release) && !NamePattern.MatchesAny(a.Except, release));
        if (function is null || api is null)
        {
            context.Error(handle.Line, function is null ? $"no function of the headers is named {release}" : $"{release} belongs to no api", $"name it among the functions of an api, so that the owner of {handle.Name} can call it");
            return null;
        }

        if (function.Type.Parameters.Count != 1 || context.FindHandle(function.Type.Parameters[0].Type) != handle)
        {
            context.Error(handle.Line, $"{release} does not take one {handle.Type} and nothing else", "release it by hand: leave the release word out");
            return null;
        }

        string name = context.Names.Owner(handle);
        context.Claim(name, $"the owner of {handle.Name}");
        CodeWriter code = CodeWriter.ForCSharp(context.Specification, "System.Runtime.InteropServices", "DeviceKit.Native");
        string call = context.Names.Function(api, release);
        if (context.PointerSize == 8)
        {
            WriteSafeHandle(code, handle, api, name, call);
        }
        else
        {
            WriteDisposable(code, handle, api, name, call);
        }

        return new GeneratedFile($"Handles/{name}.g.cs", code.ToString());
    }

    private void WriteSafeHandle(CodeWriter code, HandleSpecification handle, ApiSpecification api, string name, string call)
    {
        CSharpType value = context.Types.HandleValue(context.HandleType(handle));
        string from = value.Name == "nint" ? "this.handle" : $"unchecked(({value.Name})this.handle)";
        code.Summary($"Owns a {handle.Name}: {handle.Release} is called once, by Dispose or at the latest by the finalizer.");
        code.Open($"public sealed class {name} : SafeHandle");
        code.Line($"private readonly {api.Interface} _api;");
        code.Blank();
        Constructor(code, handle, api);
        code.Line($"public {name}({api.Interface} api, {handle.Name} handle)");
        code.Indent();
        code.Line($": base(unchecked((nint){handle.Name}.Invalid.Value), ownsHandle: true)");
        code.Outdent();
        code.Open();
        code.Line("ArgumentNullException.ThrowIfNull(api);");
        code.Line("_api = api;");
        code.Line("SetHandle(unchecked((nint)handle.Value));");
        code.Close();
        code.Line("/// <inheritdoc/>");
        code.Line($"public override bool IsInvalid => new {handle.Name}({from}).IsInvalid;");
        code.Blank();
        Handle(code, handle, "IsClosed", $"new {handle.Name}({from})");
        DetachDocumentation(code);
        code.Open($"public {handle.Name} Detach()");
        code.Line($"{handle.Name} detached = Handle;");
        code.Line("SetHandleAsInvalid();");
        code.Line("return detached;");
        code.Close();
        code.Line("/// <inheritdoc/>");
        code.Open("protected override bool ReleaseHandle()");
        code.Line($"_api.{call}(new {handle.Name}({from}));");
        code.Line("return true;");
        code.Close();
        code.Close();
    }

    private static void WriteDisposable(CodeWriter code, HandleSpecification handle, ApiSpecification api, string name, string call)
    {
        code.Summary($"Owns a {handle.Name}: {handle.Release} is called once, by Dispose. There is no finalizer: who forgets it leaks it.");
        code.Open($"public sealed class {name} : IDisposable");
        code.Line($"private readonly {api.Interface} _api;");
        code.Line($"private readonly {handle.Name} _handle;");
        code.Line("private bool _isReleased;");
        code.Blank();
        Constructor(code, handle, api);
        code.Open($"public {name}({api.Interface} api, {handle.Name} handle)");
        code.Line("ArgumentNullException.ThrowIfNull(api);");
        code.Line("_api = api;");
        code.Line("_handle = handle;");
        code.Close();
        Handle(code, handle, "_isReleased", "_handle");
        DetachDocumentation(code);
        code.Open($"public {handle.Name} Detach()");
        code.Line($"{handle.Name} detached = Handle;");
        code.Line("_isReleased = true;");
        code.Line("return detached;");
        code.Close();
        code.Summary($"Releases the handle by {handle.Release}; its result is not looked at. A second time, and without a handle, does nothing.");
        code.Open("public void Dispose()");
        code.Open("if (!_isReleased && !_handle.IsInvalid)");
        code.Line("_isReleased = true;");
        code.Line($"_api.{call}(_handle);");
        code.Close();
        code.Close();
        code.Close();
    }

    private static void Constructor(CodeWriter code, HandleSpecification handle, ApiSpecification api)
    {
        code.Summary($"Takes a handle over; who gave it away does not call {handle.Release} any more.");
        code.Parameter("api", $"The {api.Interface} that the handle came from.");
        code.Parameter("handle", "The handle.");
    }

    private static void Handle(CodeWriter code, HandleSpecification handle, string gone, string value)
    {
        code.Summary("The handle.");
        code.Element("exception cref=\"ObjectDisposedException\"", "It was released or detached.");
        code.Open($"public {handle.Name} Handle");
        code.Open("get");
        code.Line($"ObjectDisposedException.ThrowIf({gone}, this);");
        code.Line($"return {value};");
        code.Close();
        code.Close();
    }

    private static void DetachDocumentation(CodeWriter code)
    {
        code.Summary("Gives the handle away: it is the caller's, and this object releases nothing.");
        code.Element("exception cref=\"ObjectDisposedException\"", "It was released or detached.");
    }
}
