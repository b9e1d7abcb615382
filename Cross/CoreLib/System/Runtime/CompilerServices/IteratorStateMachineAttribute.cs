namespace System.Runtime.CompilerServices;

[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class IteratorStateMachineAttribute(Type stateMachineType) : StateMachineAttribute(stateMachineType);
