namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class AsyncStateMachineAttribute(Type stateMachineType) : StateMachineAttribute(stateMachineType);
