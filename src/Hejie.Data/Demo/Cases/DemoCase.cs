using Hejie.Domain.Agreements;
using Hejie.Domain.Cases;
using Hejie.Domain.Sessions;

namespace Hejie.Data.Demo.Cases;

/// <summary>A case of the demonstration with what belongs to it.</summary>
public sealed record DemoCase(MediationCase Case, IReadOnlyList<MediationSession> Sessions, MediationAgreement? Agreement);

/// <summary>A sample file that many demonstration cases share; the bytes lie in the store once.</summary>
public sealed record DemoFile(string ObjectKey, string Digest, long Size);

/// <summary>The sample files by what they stand for.</summary>
public sealed record DemoFiles(DemoFile Identity, DemoFile Presence, DemoFile Signature);
